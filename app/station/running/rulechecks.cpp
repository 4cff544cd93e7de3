#include "app/station/running/rulechecks.h"

#include <algorithm>
#include <cerrno>

#include <QFile>
#include <QFileInfo>

#include "app/rules/rulefile.h"
#include "app/rules/ruleregistry.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/running/commands.h"
#include "netcore/files/fileaccess.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype longest = 4000; // paths have line ends, too, and a line is a file's

/// As many as somebody reads; who has mended them looks again.
QString faultLines(const QList<Error>& faults)
{
    constexpr qsizetype most = 20;
    QString text;
    for (const auto& fault : faults.first(std::min(faults.size(), most)))
        text += terminalLine(fault.text, longest) + u'\n';
    if (faults.size() > most)
        text += u"… and %1 more in that file.\n"_s.arg(faults.size() - most);
    return text;
}

} // namespace

Error noRule(const QString& name)
{
    return Error::refused(Reason::NotFound, u"There is no rule %1; see everyportd rule list."_s.arg(name.left(64)));
}

Result<Done> canLookAtRules(const QString& configFolder, bool isNamed)
{
    const auto can = tryFolder(configFolder + u"/rules"_s);
    if (can || (can.error().native != ENOENT && can.error().native != ENOTDIR))
        return can;
    if (!isNamed || QFileInfo(configFolder).isDir())
        return Done();
    return Error::local(Reason::NotFound, u"There is no folder %1, so nothing of it was checked."_s.arg(configFolder));
}

Result<QList<CheckedRule>> readRuleFiles(const QStringList& paths)
{
    QList<CheckedRule> all;
    for (const auto& path : paths) {
        const auto rule = rules::RuleFile::read(path);
        all.append(rule ? CheckedRule{path, *rule} : CheckedRule{path, {}, rules::RuleFile::faults(path)});
    }
    return all;
}

Result<Done> printChecks(
    const QList<CheckedRule>& files, const std::function<bool(const rules::Rule& rule)>& isInUse, CommandOutput& output)
{
    int broken = 0;
    for (const auto& file : files) {
        broken += !file.rule;
        if (!file.rule) {
            output.print(faultLines(file.faults));
            continue;
        }
        output.print(terminalLine(file.path, longest)
            + (isInUse(*file.rule) ? u": right\n"_s
                                   : u": right; the program has not read it yet, and does when it gets SIGHUP\n"_s));
    }
    if (broken > 0)
        return Error::malformed(
            Reason::BadValue, broken == 1 ? u"One rule is wrong."_s : u"%1 rules are wrong."_s.arg(broken));
    return Done();
}

void printNoRules(const QString& configFolder, CommandOutput& output)
{
    output.print(terminalLine(configFolder, longest) + u": rules: 0\n"_s);
}

Result<Done> checkRules(const QString& configFolder, const QString& name, CommandOutput& output)
{
    if (const auto can = canLookAtRules(configFolder, true); !can)
        return can;
    const auto path = rules::RuleFile::path(configFolder, name);
    if (!name.isEmpty() && (name.contains(u'/') || !QFile::exists(path)))
        return noRule(name);
    const auto paths = name.isEmpty() ? rules::ruleFiles(configFolder) : QStringList{path};
    if (paths.isEmpty())
        printNoRules(configFolder, output);
    const auto files = readRuleFiles(paths);
    return files ? printChecks(
               *files, [](const rules::Rule&) { return true; }, output)
                 : Result<Done>(files.error());
}

} // namespace everyport
