#include "app/station/running/rulecommands.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>

#include "app/rulelinks/rulecontroller.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/rulefile.h"
#include "app/rules/shownrule.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/running/rulechecks.h"
#include "app/station/running/station.h"
#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"
#include "netcore/threads/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using rules::Fields;
using rules::RuleStatus;
using rules::RunReport;

QString stateOf(const RuleStatus& status)
{
    if (status.isBroken)
        return u"broken"_s;
    if (status.isStopped)
        return u"stopped"_s;
    if (!status.rule.enabled)
        return u"off"_s;
    return status.rule.isDryRun ? u"dry run"_s : u"on"_s;
}

QString momentOf(qint64 at)
{
    return at == 0 ? u"never"_s : QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString rowsOf(const QList<RuleStatus>& all)
{
    QList<QStringList> rows;
    for (const auto& status : all) {
        const auto event = status.isBroken ? u"-"_s : status.rule.event;
        rows << QStringList{status.rule.name, stateOf(status), event, u"fired %1"_s.arg(status.fired),
            momentOf(status.lastFired), status.trouble.text};
    }
    return columns(rows);
}

/// "field=value", as many as there are.
Result<Fields> fieldsFrom(const QStringList& words)
{
    Fields fields;
    for (const auto& word : words) {
        const auto sign = word.indexOf(u'=');
        if (sign < 1)
            return Error::malformed(Reason::BadSyntax, u"“%1” is no field; write name=value."_s.arg(word.left(60)));
        fields.insert(word.left(sign), word.mid(sign + 1).left(4000));
    }
    return fields;
}

Result<Done> knownFields(const RuleStatus& status, const Fields& fields)
{
    const auto* kind = rules::findEventKind(status.rule.event);
    for (const auto& name : fields.keys()) {
        if (kind && !kind->knows(name))
            return Error::malformed(Reason::BadValue,
                u"This rule's event has no field “%1”; it has %2."_s.arg(
                    name.left(60), kind->fieldNames().join(u", "_s)));
    }
    return Done();
}

QString linesOf(const RunReport& report)
{
    QString text = u"%1: %2\n"_s.arg(report.rule, rules::outcomeName(report.outcome));
    for (const auto& line : report.lines)
        text += u"  "_s + terminalLine(line, 4000) + u'\n';
    return text;
}

/// Its file, without what others must not know.
Result<Done> show(const RuleStatus& status, CommandOutput& output)
{
    const auto text = readChosenFile(status.path, rules::RuleFile::largest);
    if (!text)
        return cannotRead(status.path, text.error());
    output.print(rules::withoutSecrets(*text, status.path) + u'\n');
    return Done();
}

/// Whether whoever asks has named a folder that is not the program's.
bool isOfAnother(const CommandRequest& request, const rules::RuleRegistry& registry)
{
    const auto named = request.options.value(u"config"_s).toString();
    return !named.isEmpty() && QDir(named) != QDir(registry.folder());
}

/// The files are judged, not what the program has read of them some time ago; where that is something else, it is said.
Task<Result<Done>> check(Station& station, QStringList paths, CommandOutput& output)
{
    auto reading = deferToThread(station.reactor(), Threads::Files, [paths] { return readRuleFiles(paths); });
    const auto files = co_await std::move(reading);
    if (!files)
        co_return files.error();
    const bool reads = station.rules().engine() && station.settings().readsConfig;
    const auto isInUse = [&](const rules::Rule& rule) {
        const auto* known = station.rules().registry().find(rule.name);
        return !reads || (known && !known->isBroken && known->rule == rule);
    };
    co_return printChecks(*files, isInUse, output);
}

Task<Result<Done>> checkAll(Station& station, const CommandRequest& request, CommandOutput& output)
{
    const auto folder = station.rules().registry().folder();
    if (const auto can = canLookAtRules(folder, request.options.contains(u"config"_s)); !can)
        return can;
    const auto paths = rules::ruleFiles(folder);
    if (paths.isEmpty())
        printNoRules(folder, output);
    return check(station, paths, output);
}

Task<Result<Done>> checkOne(Station& station, const QString& name, CommandOutput& output)
{
    const auto& registry = station.rules().registry();
    const auto path = rules::RuleFile::path(registry.folder(), name);
    if (name.contains(u'/') || (!QFile::exists(path) && !registry.find(name)))
        return Result<Done>(noRule(name));
    if (!QFile::exists(path)) {
        return Result<Done>(Error::local(Reason::NotFound,
            u"%1 is not there any more; the program goes on with the rule that it has read from it until it gets SIGHUP."_s
                .arg(path)));
    }
    return check(station, {path}, output);
}

/// Started with `serve`, a program reads no files: that nothing is in use would look as if there were no rules.
void printWhetherRulesRun(const Station& station, CommandOutput& output)
{
    if (!station.settings().readsConfig && !station.settings().isQuiet)
        output.print(
            u"The program that runs was started with serve, and runs without rules; started without it, it has them.\n"_s);
}

/// Others' folders are left to whoever asks: the program may be kept from them, as from /home, and they would look as
/// if there were nothing wrong.
Task<Result<Done>> checkOwn(Station& station, const CommandRequest& request, CommandOutput& output)
{
    auto& registry = station.rules().registry();
    if (isOfAnother(request, registry)) {
        auto error = Error::refused(
            Reason::None, u"The program that runs checks the rules of %1 alone."_s.arg(registry.folder()));
        error.code = anotherFolder;
        return Result<Done>(error);
    }
    printWhetherRulesRun(station, output);
    const auto name = request.arguments.value(0);
    return name.isEmpty() ? checkAll(station, request, output) : checkOne(station, name, output);
}

Task<Result<Done>> fire(rules::RuleEngine* engine, RuleStatus status, Fields fields, CommandOutput& output)
{
    if (!engine)
        co_return Error::local(Reason::ConnectionRefused,
            u"No program runs on this data folder, so nobody could do it; try everyportd rule dry-run."_s);
    auto firing = engine->fire(status.rule.name, fields);
    const auto report = co_await std::move(firing);
    if (!report)
        co_return report.error();
    output.print(linesOf(*report));
    if (report->outcome == RunReport::Outcome::Failed)
        co_return Error::refused(Reason::None, u"Not all of it could be done."_s);
    co_return Done();
}

/// With what is given; what is not, is as in the kind's sample.
void dryRun(const RuleStatus& status, const Fields& fields, qint64 now, CommandOutput& output)
{
    const auto* kind = rules::findEventKind(status.rule.event);
    auto all = kind ? kind->sample() : Fields();
    all.insert(fields);
    output.print(linesOf(rules::RuleEngine::dryRun(status.rule, {status.rule.event, all, now, status.rule.name, {}})));
}

Result<Done> printLog(const rules::RuleRegistry& registry, rules::RuleEngine* engine, const QString& name, int most,
    CommandOutput& output)
{
    if (!engine)
        return Error::local(Reason::ConnectionRefused,
            u"No program runs on this data folder; what rules did is remembered while it runs."_s);
    QStringList lines;
    for (const auto& report : engine->reports()) {
        if (name.isEmpty() || report.rule == name)
            lines << u"%1  %2"_s.arg(momentOf(report.at), linesOf(report));
    }
    if (lines.isEmpty() && !name.isEmpty() && !registry.find(name)) // one that has gone may have done something
        return noRule(name);
    output.print(lines.mid(std::max<qsizetype>(0, lines.size() - most)).join(QString()));
    return Done();
}

Task<Result<Done>> removed(Task<Result<rules::RemovedRule>> removing)
{
    const auto rule = co_await std::move(removing);
    co_return rule ? Result<Done>(Done()) : Result<Done>(rule.error());
}

} // namespace

Task<Result<Done>> changeRule(rules::RuleRegistry& registry, CommandRequest request)
{
    const auto what = request.words.section(u' ', 1);
    const auto name = request.arguments.value(0);
    if (!registry.find(name))
        return Result<Done>(noRule(name));
    return what == "remove"_L1 ? removed(registry.remove(name)) : registry.setEnabled(name, what == "enable"_L1);
}

Result<Done> readRuleAgain(Station& station, const QString& name)
{
    if (!station.settings().readsConfig)
        return Done();
    station.rules().reload();
    const auto* status = station.rules().registry().find(name);
    return status && status->isBroken ? Result<Done>(status->trouble) : Result<Done>(Done());
}

Task<Result<Done>> runRuleCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    auto& registry = station.rules().registry();
    auto* engine = station.rules().engine();
    const auto what = request.words.section(u' ', 1);
    const auto name = request.arguments.value(0);
    if (what == "list"_L1) {
        printWhetherRulesRun(station, output);
        output.print(rowsOf(registry.rules()));
        return Result<Done>(Done());
    }
    if (what == "check"_L1)
        return checkOwn(station, request, output);
    if (what == "log"_L1)
        return printLog(registry, engine, name, request.options.value(u"lines"_s, 50).toInt(), output);
    const auto* found = registry.find(name);
    if (!found)
        return Result<Done>(noRule(name));
    const auto status = *found;
    if (what == "show"_L1)
        return show(status, output);
    if (what == "enable"_L1 || what == "disable"_L1 || what == "remove"_L1)
        return changeRule(registry, std::move(request));
    if (status.isBroken)
        return Result<Done>(status.trouble);
    const auto fields = fieldsFrom(request.arguments.mid(1));
    const auto known = fields ? knownFields(status, *fields) : Result<Done>(fields.error());
    if (!known)
        return known;
    if (what == "fire"_L1)
        return fire(engine, status, *fields, output);
    dryRun(status, *fields, station.reactor().clock().wallMsecs(), output);
    return Result<Done>(Done());
}

} // namespace everyport
