#include "app/station/running/commands.h"

#include <algorithm>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/station/commandline/commandtable.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/running/backupcommands.h"
#include "app/station/running/cardcommands.h"
#include "app/station/running/certificatecommands.h"
#include "app/station/running/devicecommands.h"
#include "app/station/running/eventcommands.h"
#include "app/station/running/namecommands.h"
#include "app/station/running/plancommands.h"
#include "app/station/running/plugincommands.h"
#include "app/station/running/pollcommands.h"
#include "app/station/running/rulecommands.h"
#include "app/station/running/servicecommands.h"
#include "app/station/running/station.h"
#include "app/station/running/stationcommands.h"
#include "app/station/running/usercommands.h"

using namespace Qt::StringLiterals;

namespace everyport {

QJsonObject CommandRequest::toJson() const
{
    return {{u"words"_s, words}, {u"arguments"_s, QJsonArray::fromStringList(arguments)},
        {u"options"_s, QJsonObject::fromVariantMap(options)}, {u"input"_s, QString::fromLatin1(input.toBase64())}};
}

Result<CommandRequest> CommandRequest::fromJson(const QByteArray& line)
{
    const auto document = QJsonDocument::fromJson(line);
    const auto object = document.object();
    CommandRequest request;
    request.words = object.value(u"words"_s).toString();
    if (request.words.isEmpty())
        return Error::malformed(Reason::BadSyntax, u"That was no command."_s);
    for (const auto& argument : object.value(u"arguments"_s).toArray())
        request.arguments << argument.toString();
    request.options = object.value(u"options"_s).toObject().toVariantMap();
    request.input = QByteArray::fromBase64(object.value(u"input"_s).toString().toLatin1());
    return request;
}

void CollectedOutput::print(const QString& text)
{
    m_isOver = m_isOver || text.size() > m_most - m_text.size();
    if (!m_isOver)
        m_text += text;
}

Result<Done> CollectedOutput::whole() const
{
    if (!m_isOver)
        return Done();
    return Error::disconnected(Reason::TooLarge,
        u"The answer is larger than the %1 kB that it may have, so nothing of it counts. Look which program runs on the folder and what its log says, then ask again."_s
            .arg((m_most + 1023) / 1024));
}

Task<Result<Done>> runCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    if (request.words == "raise"_L1) {
        if (station.askToRaise(request.arguments.value(0), request.options.value(u"token"_s).toString()))
            return Result<Done>(Done());
        return Result<Done>(Error::unsupported(Reason::None, u"The program on this folder has no window."_s));
    }
    if (request.words == askConfigFolder) {
        output.print(QDir().absoluteFilePath(station.settings().configFolder) + u'\n');
        return Result<Done>(Done());
    }
    if (request.words == readRulesAgain)
        return readRuleAgain(station, request.arguments.value(0));
    // From the socket anything may come; what the table does not have is not done.
    const auto* command = findCommand(request.words);
    if (!command || command->local || request.arguments.size() < command->fewest()
        || (request.arguments.size() > command->most() && !command->ownsRest))
        return Result<Done>(unknownCommand(request.words));
    if (request.words == "backup"_L1)
        return runBackupCommand(station, std::move(request), output);
    if (request.words.startsWith("user "_L1))
        return runUserCommand(station, std::move(request), output);
    if (request.words.startsWith("device "_L1))
        return runDeviceCommand(station, std::move(request), output);
    if (request.words.startsWith("plan "_L1))
        return runPlanCommand(station, std::move(request), output);
    if (request.words.startsWith("stations "_L1))
        return runStationsCommand(station, std::move(request), output);
    if (request.words.startsWith("event "_L1))
        return runEventCommand(station, std::move(request), output);
    if (request.words.startsWith("card "_L1))
        return runCardCommand(station, std::move(request), output);
    if (request.words.startsWith("certificate "_L1))
        return runCertificateCommand(station, std::move(request), output);
    if (request.words.startsWith("rule "_L1))
        return runRuleCommand(station, std::move(request), output);
    if (request.words.startsWith("plugin "_L1))
        return runPluginCommand(station, std::move(request), output);
    if (request.words.startsWith("service "_L1))
        return runServiceCommand(station, std::move(request), output);
    if (request.words.startsWith("name "_L1))
        return runNameCommand(station.reactor(), std::move(request), output);
    return runPollCommand(station, std::move(request), output);
}

Error unknownCommand(const QString& words)
{
    return Error::malformed(Reason::BadSyntax, u"This program does not know the command %1."_s.arg(words));
}

QString columns(const QList<QStringList>& given)
{
    // A cell with a line end would make a row of its own.
    auto rows = given;
    for (auto& row : rows) {
        for (auto& cell : row)
            cell = terminalLine(cell);
    }
    QList<qsizetype> widths;
    for (const auto& row : std::as_const(rows)) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const auto& row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace everyport
