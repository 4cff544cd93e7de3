#include "ui/chat/actions/conversationexports.h"

#include <QFileInfo>

#include "app/station/running/station.h"
#include "netcore/files/savefile.h"
#include "netcore/threads/threadpool.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/widgets/dialogs/savedialog.h"

namespace everyport::ui {

namespace {

constexpr int onAPage = 200; // their words are made on the loop's thread: some milliseconds
constexpr qsizetype mostOfAName = 60;

/// A room's name as a file's: no way out of a folder, and nothing that hides it.
QString fileNameOf(const QString& title)
{
    QString name;
    for (const QChar c : shownName(title, mostOfAName)) {
        const bool isKept = c.isLetterOrNumber() || c.isSurrogate()
            || (!name.isEmpty() && (c.isMark() || c == u'_' || c == u'-' || c == u'.'));
        if (isKept)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("conversation") : name;
}

Result<Done> notSaved(const QSaveFile& file)
{
    return Error{Error::Kind::Local,
        file.error() == QFileDevice::OpenError ? Reason::PermissionDenied : Reason::NoSpace, whyNotSaved(file)};
}

Result<Done> begin(QSaveFile& file, const QByteArray& head)
{
    // What was said is between those who said it.
    const bool isOpen = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(head) == head.size();
    return isOpen ? Result<Done>(Done()) : notSaved(file);
}

} // namespace

ConversationExports::ConversationExports(PageContext& context, chat::ChatModel& chat) : m_context(context), m_chat(chat)
{
    WindowLosses::of(context).add(this, QStringLiteral("chat"), [this] { return underWay(); });
}

ConversationExports::~ConversationExports() = default;

QString ConversationExports::underWay() const
{
    QStringList names;
    for (const auto& [conversation, job] : m_jobs)
        names.append(shownName(job.title, mostOfAName));
    return names.isEmpty() ? QString() : tr("the export of %1").arg(names.join(QStringLiteral(", ")));
}

void ConversationExports::ask(qint64 conversation)
{
    const chat::Conversation* here = m_chat.conversation(conversation);
    if (!here)
        return;
    const FileToSave wanted{.title = tr("Export the conversation"),
        .name = fileNameOf(conversationTitle(*here)) + QStringLiteral(".txt"),
        .filters = {tr("Text (*.txt)"), tr("JSON, a line each (*.jsonl)")}};
    askWhereToSave(
        m_context.window(), wanted, this, [this, conversation](const QString& path) { write(conversation, path); });
}

void ConversationExports::write(qint64 conversation, const QString& path)
{
    const chat::Conversation* here = m_chat.conversation(conversation);
    if (!here || isRunning(conversation))
        return;
    const QString title = conversationTitle(*here);
    ExportedMessages messages(
        ExportedMessages::formOf(path), title, here->account ? here->account->shownTitle() : QString());
    Job& job = m_jobs[conversation];
    job.title = title;
    job.task = run(conversation, std::make_shared<QSaveFile>(path), std::move(messages));
    job.task.whenDone([this, conversation, title, path](const Result<Done>& result) {
        const auto keep = m_jobs.extract(conversation); // the Task lives until its listener has returned
        ended(conversation, title, path, result);
    });
    Q_EMIT changed(conversation);
}

Task<Result<Done>> ConversationExports::run(
    qint64 conversation, std::shared_ptr<QSaveFile> file, ExportedMessages messages)
{
    Reactor& reactor = m_context.station().reactor();
    auto beginning = deferToThread(reactor, Threads::Files,
        [file, head = messages.head(reactor.clock().wallMsecs())] { return begin(*file, head); });
    const auto begun = co_await std::move(beginning);
    if (!begun)
        co_return begun.error();
    chat::History::Place last;
    for (bool isLast = false; !isLast;) {
        // What a full disk has no room for is on the stick that it is exported to.
        auto reading = m_chat.wholeHistory().behind(conversation, last, onAPage);
        const auto page = co_await std::move(reading);
        if (!page)
            co_return page.error();
        isLast = page->isLast;
        if (!page->messages.isEmpty())
            last = {page->messages.last().at, page->messages.last().number};
        auto writing = deferToThread(
            reactor, Threads::Files, [file, lines = messages.lines(page->messages)]() -> Result<Done> {
                return file->write(lines) == lines.size() ? Result<Done>(Done()) : notSaved(*file);
            });
        const auto written = co_await std::move(writing);
        if (!written)
            co_return written.error();
        m_jobs[conversation].written += int(page->messages.size());
        Q_EMIT changed(conversation);
    }
    m_jobs[conversation].isEnding = true;
    auto ending = deferToThread(reactor, Threads::Files,
        [file]() -> Result<Done> { return commitWhole(*file) ? Result<Done>(Done()) : notSaved(*file); });
    const auto result = co_await std::move(ending);
    co_return result;
}

void ConversationExports::ended(
    qint64 conversation, const QString& title, const QString& path, const Result<Done>& result)
{
    Q_EMIT changed(conversation);
    const QString what = tr("Exporting %1").arg(shownName(title));
    if (result) {
        reportResult(m_context, what, result);
        m_context.tell(tr("Saved to %1.").arg(path));
        return;
    }
    Error error = result.error();
    error.text = tr("%1 could not be written: %2").arg(QFileInfo(path).fileName(), saidWords(error.text));
    m_context.reportFault(what, error);
}

void ConversationExports::cancel(qint64 conversation)
{
    const auto job = m_jobs.find(conversation);
    if (job == m_jobs.end() || job->second.isEnding)
        return;
    m_jobs.erase(job);
    m_context.tell(tr("The export was called off; nothing was written."));
    Q_EMIT changed(conversation);
}

int ConversationExports::written(qint64 conversation) const
{
    const auto job = m_jobs.find(conversation);
    return job == m_jobs.end() ? 0 : job->second.written;
}

} // namespace everyport::ui
