// ConsoleController's part in what the session tells. Python's lock is held there: it is written down, and views look
// later.
#include <QDateTime>

#include "ui/console/session/consolecontroller.h"

namespace everyport::ui {

using Kind = CommandPart::Kind;

namespace {

/// Of many forms the one that shows most.
bool takePicture(const QMap<QString, QByteArray>& more, CommandPart* part)
{
    for (const QString& mime : {QStringLiteral("image/svg+xml"), QStringLiteral("image/png")}) {
        if (const auto found = more.constFind(mime); found != more.cend() && !found->isEmpty()) {
            part->kind = Kind::Picture;
            part->mime = mime;
            part->data = *found;
            return true;
        }
    }
    return false;
}

} // namespace

void ConsoleController::add(const CommandRecordPtr& record)
{
    m_records.push_back(record);
    Q_EMIT recordAdded(record);
    if (m_records.size() > mostRecords) {
        m_records.pop_front();
        Q_EMIT recordsDropped(1);
    }
}

/// Where what is told now belongs: to the command, or under the last one, where tasks of it print on.
CommandRecordPtr ConsoleController::current()
{
    announce();
    if (m_running)
        return m_running;
    if (m_records.empty()) {
        const auto record = std::make_shared<CommandRecord>();
        record->at = QDateTime::currentMSecsSinceEpoch();
        add(record);
    }
    return m_records.back();
}

CommandPart* ConsoleController::addPart(Kind kind, const QString& text)
{
    const CommandRecordPtr record = current();
    if (record->parts.size() >= mostParts) {
        CommandPart& last = record->parts.back();
        const QString word = tr("… More than %n results; the rest is not shown.", nullptr, int(mostParts));
        if (last.text != word) {
            last = {};
            last.text = word;
            Q_EMIT recordChanged(record);
        }
        return nullptr;
    }
    CommandPart part;
    part.kind = kind;
    part.text = text;
    record->parts.push_back(std::move(part));
    Q_EMIT recordChanged(record);
    return &record->parts.back();
}

void ConsoleController::printed(const QString& text, bool isError)
{
    const Kind kind = isError ? Kind::Errors : Kind::Output;
    const CommandRecordPtr record = current();
    const auto holdsBack = std::find_if(
        record->parts.begin(), record->parts.end(), [](const CommandPart& part) { return part.lines.hasRest(); });
    CommandPart* part = nullptr;
    if (holdsBack != record->parts.end())
        part = &*holdsBack; // all behind what is not shown yet is not shown either
    else if (!record->parts.empty() && record->parts.back().kind == kind)
        part = &record->parts.back();
    else
        part = addPart(kind, {});
    if (!part || part->length > mostPrinted)
        return;
    part->length += text.size();
    part->text += part->lines.add(text);
    if (part->lines.hasRest())
        boundRest();
    Q_EMIT recordChanged(record);
}

/// Only so much is kept for "show rest"; the oldest goes first.
void ConsoleController::boundRest()
{
    qsizetype kept = 0;
    for (auto record = m_records.rbegin(); record != m_records.rend(); ++record) {
        for (CommandPart& part : (*record)->parts) {
            kept += part.lines.restCharacters();
            if (kept > mostKept && part.lines.hasRest() && *record != m_records.back()) {
                part.lines.dropRest();
                part.text += tr("… The rest was not kept.") + QLatin1Char('\n');
                Q_EMIT recordChanged(*record);
            }
        }
    }
}

void ConsoleController::showRest(const CommandRecordPtr& record, size_t part)
{
    if (part >= record->parts.size())
        return;
    CommandPart& shown = record->parts[part];
    shown.text += shown.lines.showRest();
    Q_EMIT recordChanged(record);
}

void ConsoleController::shown(const QString& text, const QMap<QString, QByteArray>& more)
{
    CommandPart* part = addPart(Kind::Value, text);
    if (!part || takePicture(more, part))
        return;
    if (const auto html = more.constFind(QStringLiteral("text/html")); html != more.cend()) {
        if (auto table = readHtmlTable(*html)) {
            part->kind = Kind::Table;
            part->table = std::move(*table);
        }
    }
}

void ConsoleController::shownObject(QObject* object)
{
    const CommandRecordPtr record = current();
    if (record->parts.empty() || record->parts.back().kind != Kind::Value)
        return;
    record->parts.back().kind = Kind::Object;
    record->parts.back().object = object;
    Q_EMIT recordChanged(record);
}

void ConsoleController::failed(const QString& text)
{
    addPart(Kind::Failure, text);
}

void ConsoleController::pending(int number, const QString& text)
{
    CommandPart* part = addPart(Kind::Pending, text);
    if (!part)
        return;
    part->number = number;
    part->began = QDateTime::currentMSecsSinceEpoch();
    m_pending.insert(number, current());
    Q_EMIT stateChanged();
}

void ConsoleController::finished(int number, const QString& text, bool hasFailed)
{
    const CommandRecordPtr record = m_pending.take(number);
    Q_EMIT stateChanged();
    if (!record)
        return;
    const auto part = std::find_if(record->parts.begin(), record->parts.end(),
        [&](const CommandPart& each) { return each.kind == Kind::Pending && each.number == number; });
    if (part == record->parts.end())
        return;
    part->text = text;
    part->over = QDateTime::currentMSecsSinceEpoch();
    part->hasFailed = hasFailed;
    Q_EMIT recordChanged(record);
    // Others have come since: it is said where one looks, above the prompt.
    if (m_records.empty() || m_records.back() != record) {
        const auto report = std::make_shared<CommandRecord>();
        report->at = part->over;
        report->parts.push_back(*part);
        add(report);
    }
}

void ConsoleController::left(int)
{
    addPart(Kind::Failure,
        tr("There is nothing to leave here: “New session” forgets the names, and the window is closed as any other.")
            + QLatin1Char('\n'));
}

void ConsoleController::ended()
{
    const CommandRecordPtr record = std::exchange(m_running, nullptr);
    if (!record)
        return;
    record->isRunning = false;
    for (CommandPart& part : record->parts)
        part.text += part.lines.finish();
    Q_EMIT recordChanged(record);
    Q_EMIT stateChanged();
}

} // namespace everyport::ui
