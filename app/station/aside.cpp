#include "app/station/aside.h"

#include <cerrno>
#include <cstdio>
#include <optional>

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

#include "app/accounts/accounts.h"
#include "app/config/filesaswhom.h"
#include "app/polls/importpictures.h"
#include "app/polls/report/reportjson.h"
#include "app/station/asking/controlclient.h"
#include "app/station/backupcommand.h"
#include "app/station/checkcommand.h"
#include "app/station/commandinput.h"
#include "app/station/commandline/help.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/commandline/version.h"
#include "app/station/completioncommand.h"
#include "app/station/configurationcommand.h"
#include "app/station/handbookcommand.h"
#include "app/station/helpcommand.h"
#include "app/station/paperprogram.h"
#include "app/station/plugintestcommand.h"
#include "app/station/process/controlwire.h"
#include "app/station/process/endingsignals.h"
#include "app/station/process/exitcode.h"
#include "app/station/process/folderaccount.h"
#include "app/station/programsettings.h"
#include "app/station/pythoncommand.h"
#include "app/station/restorecommand.h"
#include "app/station/restoring/quietstation.h"
#include "app/station/running/namecommands.h"
#include "app/station/running/rulechecks.h"
#include "app/station/standardoutput.h"
#include "app/station/verifycommand.h"
#include "app/storage/postgres/postgresaddress.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// A name that came from a card or a peer must not drive the terminal. Lines end as files have it, too.
QString harmless(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        const bool endsALine = c == u'\n' || (c == u'\r' && (i + 1 == text.size() || text[i + 1] == u'\n'));
        if (c.category() == QChar::Other_Control && c != u'\t' && !endsALine)
            text[i] = u'?';
    }
    return text;
}

/// Standard output, line by line: whoever reads `poll follow` acts on each.
class Printer final : public CommandOutput {
public:
    void print(const QString& text) override
    {
        m_lines += text.count(u'\n');
        m_hasPrinted |= !text.isEmpty();
        if (!m_written)
            return; // behind a gap it would be taken for the whole
        // Into a file or another program an export goes as it is; what one looks at must not turn what stands beside.
        m_written = writeOut(::isatty(STDOUT_FILENO) ? terminalText(text) : harmless(text));
    }
    Task<Result<Done>> drained() override { return Result<Done>(m_written); }
    bool hasPrinted() const { return m_hasPrinted; }
    qsizetype lines() const { return m_lines; }               ///< Those that were lost, too.
    const Result<Done>& written() const { return m_written; } ///< Closed where nobody reads any more.

private:
    Result<Done> m_written = Done();
    qsizetype m_lines = 0;
    bool m_hasPrinted = false;
};

CommandRequest requestFor(const CommandLine& line, const QByteArray& input)
{
    CommandRequest request{line.command->words, line.arguments, {}, input};
    if (request.words == "backup"_L1) // the program that runs may stand elsewhere
        request.arguments.first() = QDir::current().absoluteFilePath(request.arguments.first());
    for (const auto& key : line.commandOptions.givenKeys())
        request.options.insert(key, line.commandOptions.value(key));
    if (request.words == "rule check"_L1 && line.options.isGiven(u"config"_s)) // the program may run on another
        request.options.insert(u"config"_s, line.configFolder());
    return request;
}

/// Of `poll import`: this process stands where the file was named, and the one that runs may not.
polls::ImportPictures picturesFor(const CommandRequest& request)
{
    if (request.words != "poll import"_L1)
        return {};
    const auto file = request.arguments.last();
    const bool hasFolder = file != "-"_L1 && !file.startsWith("/dev/fd/"_L1);
    return polls::ImportPictures::beside(request.input, hasFolder ? file : QString());
}

/// No program runs on the folder: this process opens its books for the length of one command.
Result<Done> runAlone(const CommandLine& line, const CommandRequest& request, CommandOutput& output)
{
    if (request.words == "name find"_L1) // needs none of them, and may take its time
        return withQuietLoop([&](Reactor& reactor) { return runNameCommand(reactor, request, output); });
    std::optional<EndingSignals> ending;
    if (request.words == "backup"_L1) // whose file has no name yet
        ending.emplace();
    const auto settings = ProgramSettings::read(line); // what is wrong with them is told by a start
    return withQuietStation(
        line.configFolder(), line.dataFolder(), [&](Station& station) { return runCommand(station, request, output); },
        settings.values.text(u"storage"_s));
}

/// Of its own folder the program that runs knows what it has read. Any other is read by whoever asks, as that program
/// may be kept from it; root reads one of the data folder's account as that.
Result<Done> checkNamedRules(Result<ControlClient> client, bool isAlone, const QString& configFolder,
    const CommandRequest& request, CommandOutput& output)
{
    const auto checked = client ? client->run(request, output) : Result<Done>(client.error());
    if (!isAlone && (checked || checked.error().code != anotherFolder))
        return checked;
    const auto caller = asConfigs(configFolder);
    return checkRules(configFolder, request.arguments.value(0), output);
}

/// What a command may bring along to a program that runs: as base64 it is a third longer in the one line that it takes.
constexpr qsizetype mostToRunning = 5 * 1024 * 1024;
static_assert(mostToRunning / 3 * 4 + controlPiece < controlLineLimit);

/// By the program that runs on the folder, or alone.
Result<Done> carryOut(const CommandLine& line, const CommandRequest& request, CommandOutput& output)
{
    const auto acting = actForFolder(line.dataFolder(), line.options.text(u"uid"_s), line.options.text(u"gid"_s),
        line.command->dataFolder == Command::DataFolder::Made);
    if (!acting)
        return acting.error();
    auto client = ControlClient::connect(line.dataFolder());
    const auto isAlone = !client && client.error().reason == Reason::ConnectionRefused;
    // Files alone are read where no program runs: a data folder is not needed, nor made.
    if (request.words == "rule check"_L1 && (isAlone || request.options.contains(u"config"_s)))
        return checkNamedRules(std::move(client), isAlone, line.configFolder(), request, output);
    if (changesRootsConfiguration(request.words, line.configFolder()))
        return changeRootsConfiguration(line.configFolder(), line.dataFolder(), request);
    // Without a running program there is nothing to follow, and no service runs; everything else can be done alone.
    if (isAlone && request.words != "poll follow"_L1 && !request.words.startsWith("service "_L1))
        return runAlone(line, request, output);
    if (!client)
        return client.error();
    // In one piece: a log's seals hold from its first line on.
    if (request.input.size() > mostToRunning)
        return Error::refused(Reason::TooLarge,
            u"The program that runs takes logs up to %1 MB. End it, give the same command again, and start it."_s.arg(
                mostToRunning >> 20));
    if (request.words == "backup"_L1 && !request.options.value(u"dry-run"_s).toBool())
        return backUpByRunning(*client, request, line.dataFolder(), output);
    CommandPatience patience;
    if (request.words == "poll follow"_L1) // says nothing until somebody votes
        patience.signsAlone = {};
    return client->run(request, output, patience);
}

constexpr qsizetype mostRights = 64 * 1024; // of an account, in characters

/// What would be refused whatever comes along with it, before a password is asked for or a file is read: an account
/// that is not there, or is there already.
Result<Done> mayAskFor(const CommandLine& line)
{
    if (!line.command->words.startsWith("user "_L1) || line.command->input == Command::Input::None)
        return Done();
    const bool isNew = line.command->makes;
    const auto name = Accounts::prepareName(line.arguments.first());
    if (!name)
        return name.error();
    CollectedOutput nowhere(mostRights);
    const auto found = carryOut(line, {u"user rights"_s, {*name}, {}, {}}, nowhere);
    if (!isNew)
        return found;
    if (found)
        return Error::refused(Reason::AlreadyExists, u"There is an account %1 already."_s.arg(*name));
    return found.error().reason == Reason::NotFound ? Result<Done>(Done()) : found;
}

bool needsDataFolder(const CommandLine& line)
{
    const auto use = line.command->dataFolder;
    return use == Command::DataFolder::Needed
        || (use == Command::DataFolder::NeededIfNamed && line.options.isGiven(u"data"_s));
}

/// One that may not be looked at may be there: whoever opens it says more.
bool isMissing(const QString& folder)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(folder).constData(), &found) == 0)
        return !S_ISDIR(found.st_mode);
    return errno == ENOENT || errno == ENOTDIR;
}

Result<Done> hasFolders(const CommandLine& line)
{
    // What is asked for may be on a database server: whether that is there is said by whoever opens it.
    const auto settings = ProgramSettings::read(line);
    const bool isOnServer = PostgresAddress::isOne(settings.values.text(u"storage"_s));
    QStringList folders;
    if (needsDataFolder(line) && !isOnServer)
        folders << line.dataFolder();
    if (line.command->words == "backup"_L1 && line.options.isGiven(u"config"_s))
        folders << line.configFolder();
    for (const auto& folder : folders) {
        if (isMissing(folder))
            return Error::local(Reason::NotFound, u"There is no folder %1."_s.arg(folder));
    }
    return Done();
}

/// As other commands have it: a file called so would be a surprise behind a pipe.
bool namesAStream(const CommandLine& line)
{
    const auto& words = line.command->words;
    return (words == "backup"_L1 || words == "restore"_L1) && line.arguments.value(0) == "-"_L1;
}

int codeOf(const CommandLine& line, const Error& error)
{
    return line.command->words.startsWith("user "_L1) && error.reason == Reason::NotFound ? EX_NOUSER
                                                                                          : exitCodeFor(error);
}

bool wantsPdf(const CommandLine& line)
{
    return line.command->words == "poll report"_L1 && line.commandOptions.text(u"format"_s) == "pdf"_L1;
}

constexpr qsizetype largestReport = 16 * 1024 * 1024; // as the window reads it

/// What the report says comes from the station; who has fonts draws it.
int printPdf(const CommandLine& line, const QString& program)
{
    if (::isatty(STDOUT_FILENO)) {
        complain(
            program, u"A PDF is nothing for a terminal: %1 poll report NAME --format=pdf > report.pdf"_s.arg(program));
        return EX_USAGE;
    }
    auto request = requestFor(line, {});
    request.options.insert(u"format"_s, u"json"_s);
    CollectedOutput report(largestReport);
    auto made = carryOut(line, request, report);
    if (made)
        made = report.whole();
    if (made && !polls::reportFromJson(report.text().toUtf8()))
        made = Error::malformed(Reason::BadValue,
            u"What answers on the folder sent no report that can be drawn, so there is no PDF. Find out what it is, end it and start everyportd anew, then ask again."_s);
    if (!made) {
        complain(program, made.error().text);
        return codeOf(line, made.error());
    }
    const auto pdf = drawReport(report.text().toUtf8());
    if (!pdf) {
        complain(program, pdf.error().text);
        return exitCodeFor(pdf.error());
    }
    const auto done = writeOut(*pdf);
    return done ? EX_OK : codeOfPrinting(done.error(), program);
}

int runCommandLine(const CommandLine& line, const QString& program)
{
    if (wantsPdf(line))
        return printPdf(line, program);
    if (const auto may = mayAskFor(line); !may) {
        complain(program, may.error().text);
        return codeOf(line, may.error());
    }
    auto input = inputFor(line);
    if (!input) {
        complain(program, input.error().text);
        return input.error().reason == Reason::BadSyntax ? EX_USAGE : exitCodeFor(input.error());
    }
    auto request = requestFor(line, *input);
    const auto pictures = picturesFor(request);
    if (const auto places = pictures.toMap(); !places.isEmpty())
        request.options.insert(u"pictures"_s, places);
    Printer printer;
    const auto done = carryOut(line, request, printer);
    if (auto written = printer.written(); !written) {
        auto error = written.error();
        if (const auto& lost = line.command->lost; !lost.isEmpty())
            error.text += u' ' + (lost.contains("%1"_L1) ? lost.arg(printer.lines()) : lost);
        return codeOfPrinting(error, program);
    }
    if (!done) {
        complain(program, done.error().text);
        return codeOf(line, done.error());
    }
    for (const auto& picture : pictures.leftOut())
        complain(program,
            u"The picture “%1” was left out: of what a file of polls names only pictures in its own folder come along."_s
                .arg(picture));
    if (!printer.hasPrinted() && !line.command->nothing.isEmpty() && ::isatty(STDOUT_FILENO))
        printer.print(line.command->nothing + u'\n');
    return EX_OK;
}

/// What this process does by itself, without asking whoever runs on the folder.
constexpr struct {
    QLatin1String words;
    int (*run)(const CommandLine& line, const QString& program);
} ownCommands[] = {
    {"help"_L1, runHelpCommand},
    {"handbook"_L1, runHandbookCommand},
    {"check"_L1, runCheckCommand},
    {"completion"_L1, runCompletionCommand},
    {"python"_L1, runPythonCommand},
    {"restore"_L1, runRestoreCommand},
    {"poll verify"_L1, runVerifyCommand},
    {"plugin new"_L1, runPluginFileCommand},
    {"plugin test"_L1, runPluginFileCommand},
};

/// What the desktop gave this start, which puts up no window: whoever does hands it back (see bringToFront). An older
/// program that runs passes over it.
QVariantMap startToken()
{
    const QString wayland = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    const QString token = wayland.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : wayland;
    return token.isEmpty() ? QVariantMap() : QVariantMap{{u"token"_s, token}};
}

} // namespace

void complain(const QString& program, const QString& sentence)
{
    const auto line = (program + u": "_s + terminalText(harmless(sentence)) + u'\n').toLocal8Bit();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

std::optional<int> runAside(const CommandLine& line, const QString& program)
{
    if (line.options.boolean(u"help"_s) && !line.services.isEmpty())
        return explainServiceType(line.services.first().type, program);
    if (line.options.boolean(u"help"_s))
        return printed(line.command ? helpForCommand(line.command->words) : helpText(program), program);
    if (line.options.boolean(u"version"_s))
        return printed(versionText(program), program);
    if (!line.command)
        return {};
    if (namesAStream(line)) {
        complain(program, u"A backup is a file, not a stream: name one (./- is one that is called so)."_s);
        return EX_USAGE;
    }
    if (const auto has = hasFolders(line); !has) {
        complain(program, has.error().text);
        return exitCodeFor(has.error());
    }
    for (const auto& own : ownCommands) {
        if (line.command->words == own.words)
            return own.run(line, program);
    }
    return runCommandLine(line, program);
}

bool raiseRunning(const CommandLine& line)
{
    auto client = ControlClient::connect(line.dataFolder());
    if (!client)
        return false;
    Printer printer;
    // Where it stands, this one starts, and its window says who has the folder.
    return client->run({u"raise"_s, {line.uri}, startToken(), {}}, printer).ok();
}

} // namespace everyport
