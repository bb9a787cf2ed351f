using DefenceTies.Web.CommandLine;

return await DefenceTiesCommand.RunAsync(args);
