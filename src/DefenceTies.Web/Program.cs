using DefenceTies.Register;
using DefenceTies.Register.Articles;
using DefenceTies.Register.Countries;
using DefenceTies.Register.Events;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Timeline;
using DefenceTies.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<ReadTotals>().AddSingleton<ReadTimeline>().AddSingleton<CountFacets>().AddSingleton<ReadDensity>().AddSingleton<ReadEvent>().AddSingleton<ListArticles>().AddSingleton<ReadArticle>()
    .AddSingleton<ListCountries>().AddSingleton<ReadCountry>().AddSingleton<ListOfficials>().AddSingleton<ReadOfficial>();
builder.Services.AddPages();
var app = builder.Build();
app.UsePages();
app.MapPages();
app.Run();
