using DefenceTies.Register.Matching;

namespace DefenceTies.Register.Tests.Matching;

public sealed class NameComparisonTests
{
    [Theory]
    [InlineData("Touhid Hossain", "Md. Touhid Hossain", NameAgreement.Same)]
    [InlineData("Touhid Hossain", "Mohammed Touhid Hossain", NameAgreement.Same)]
    [InlineData("Muhammad Yunus", "Dr. Muhammad Yunus", NameAgreement.Same)]
    [InlineData("Muhammad Yunus", "Mohammed Yunus", NameAgreement.Same)]
    [InlineData("Waker-Uz-Zaman", "Waker Uz Zaman", NameAgreement.Same)]
    [InlineData("Waker-Uz-Zaman", "Wakeruzzaman", NameAgreement.Same)]
    [InlineData("M. Nazmul Hassan", "Nazmul Hassan", NameAgreement.Same)]
    [InlineData("S. M. Shafiuddin Ahmed", "SM Shafiuddin Ahmed", NameAgreement.Same)]
    [InlineData("Haluk Görgün", "Haluk Gorgun", NameAgreement.Same)]
    [InlineData("Park Jin", "Jin Park", NameAgreement.Same)]
    [InlineData("Mohammed bin Salman", "Muhammad Salman", NameAgreement.Same)]
    [InlineData("Shakir Ullah Khattak", "Shakir Khattak", NameAgreement.Shortened)]
    [InlineData("Lloyd J. Austin", "Lloyd Austin", NameAgreement.Shortened)]
    [InlineData("M. Hassan", "Mahmud Hassan", NameAgreement.Shortened)]
    [InlineData("Waker-Uz-Zaman", "Waker-Uz-Zamanat", NameAgreement.Slip)]
    [InlineData("Touhid Hossain", "Touhid Hosssain", NameAgreement.Sound)]
    [InlineData("Mokhtar Ould Sidi", "Moctar Ould Sidi", NameAgreement.Sound)]
    [InlineData("Faisal bin Turki", "Faysal bin Turki", NameAgreement.Sound)]
    [InlineData("Saif bin Nasser al-Mahrouqi", "Saif Al Mahruqi", NameAgreement.Shortened)]
    [InlineData("Bakhtiyor Yuldashev", "Bahtiyor Yuldoshev", NameAgreement.Slips)]
    [InlineData("Sahir Shamshad Mirza", "Shamshad Mirza", NameAgreement.Weak)]
    [InlineData("Hakan Fidan", "Fidan", NameAgreement.Weak)]
    public void Spellings_Of_One_Name_Agree(string left, string right, object agreement)
    {
        Assert.Equal(agreement, NameComparison.Compare(PersonName.Of(left), PersonName.Of(right)));
        Assert.Equal(agreement, NameComparison.Compare(PersonName.Of(right), PersonName.Of(left)));
    }

    [Theory]
    [InlineData("Mohammed Hassan", "Nazmul Hassan")]
    [InlineData("Mohammed Hassan", "M. Nazmul Hassan")]
    [InlineData("Shehbaz Sharif", "Nawaz Sharif")]
    [InlineData("Ilham Aliyev", "Heydar Aliyev")]
    [InlineData("Bashar al-Assad", "Hafez al-Assad")]
    [InlineData("Kim Jong Un", "Kim Jong Il")]
    [InlineData("Hun Sen", "Hun Manet")]
    [InlineData("Mohammed bin Zayed", "Mohammed bin Rashid")]
    [InlineData("Mohammed bin Salman", "Mohammed bin Nayef")]
    [InlineData("Ferdinand Marcos Jr.", "Ferdinand Marcos Sr.")]
    [InlineData("Muhammad", "Muhammad Yunus")]
    [InlineData("Abdul Karim Khan", "Abdul Rahim Khan")]
    [InlineData("Ali Khan", "Omar Khan")]
    public void Names_Of_Different_People_Do_Not_Agree(string left, string right)
    {
        Assert.Equal(NameAgreement.None, NameComparison.Compare(PersonName.Of(left), PersonName.Of(right)));
        Assert.Equal(NameAgreement.None, NameComparison.Compare(PersonName.Of(right), PersonName.Of(left)));
    }

    [Theory]
    [InlineData("Chief of Army Staff", "Army Chief")]
    [InlineData("Chief of the Army Staff", "army chief")]
    [InlineData("Chief of Naval Staff", "Navy Chief")]
    [InlineData("Minister for Foreign Affairs", "Foreign Minister")]
    [InlineData("Foreign Affairs Adviser", "Adviser for Foreign Affairs")]
    [InlineData("Chairman of Heavy Industries Taxila (HIT)", "chairman of the Heavy Industries Taxila")]
    [InlineData("Secretary of Defense", "Defence Secretary")]
    public void Wordings_Of_One_Post_Agree(string left, string right) =>
        Assert.True(PostWords.Of(left).AgreesWith(PostWords.Of(right)));

    [Theory]
    [InlineData("Foreign Minister", "Deputy Foreign Minister")]
    [InlineData("Army Chief", "Navy Chief")]
    [InlineData("Foreign Minister", "Defence Minister")]
    [InlineData("Prime Minister", "former Prime Minister")]
    [InlineData("President", "Vice President")]
    [InlineData("President", null)]
    public void Different_Posts_Do_Not_Agree(string left, string? right) =>
        Assert.False(PostWords.Of(left).AgreesWith(PostWords.Of(right)));
}
