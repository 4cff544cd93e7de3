#include "app/chat/files/fileoutbox.h"

#include <QFileInfo>

#include "app/chat/messages/wording.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

Error outboxRefused(const QString& why)
{
    return {Error::Kind::Refused, Reason::BadValue, why, {}, 0};
}

} // namespace

Result<qint64> FileOutbox::send(qint64 conversation, Conversation::Kind kind, const QString& path, const QString& name)
{
    const QFileInfo info(path);
    const auto shown = cleanName(name.isEmpty() ? info.fileName() : name);
    if (!info.exists() || !info.isFile())
        return outboxRefused(info.isDir() ? u"\"%1\" is a folder: send its files, or an archive of it."_s.arg(shown)
                                          : u"There is no file \"%1\" any more."_s.arg(shown));
    if (!info.isReadable())
        return Error{Error::Kind::Local, Reason::PermissionDenied, u"You may not read \"%1\"."_s.arg(shown), {}, 0};
    if (info.size() == 0)
        return outboxRefused(u"\"%1\" is empty."_s.arg(shown));
    auto* link = m_way(conversation);
    if (!link)
        return outboxRefused(u"Files are sent while the account is connected."_s);
    if (!link->takesFiles(kind))
        return outboxRefused(link->whyNoFiles(kind));
    if (of(conversation).size() >= mostAtOnce)
        return outboxRefused(u"%1 files are enough at once: put aside those that have arrived."_s.arg(mostAtOnce));
    const auto id = ++m_lastId;
    auto& entry = m_entries[id];
    entry.file = {.id = id, .conversation = conversation, .name = shown, .size = info.size()};
    entry.kind = kind;
    entry.path = path;
    m_told(entry.file);
    OutgoingFile file;
    file.path = path;
    file.name = shown;
    file.size = info.size();
    file.progress = [this, id](qint64 sent) { progressed(id, sent); };
    entry.sending = link->sendFile(conversation, std::move(file));
    if (entry.sending.isValid())
        entry.sending.whenDone([this, id](const Result<Done>& result) { ended(id, result); });
    return id;
}

bool FileOutbox::again(qint64 id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || found->second.file.isUnderWay())
        return false;
    auto before = std::move(found->second);
    m_entries.erase(found); // it takes up no room of those at once
    const auto sent = send(before.file.conversation, before.kind, before.path, before.file.name);
    if (!sent)
        before.file.trouble = cleanSentence(sent.error().text);
    const auto file = before.file;
    if (!sent)
        m_entries.emplace(id, std::move(before));
    m_told(file);
    return sent.ok();
}

void FileOutbox::progressed(qint64 id, qint64 sent)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || !found->second.file.isUnderWay())
        return;
    auto& file = found->second.file;
    file.state = FileTransfer::State::Running;
    file.sent = std::clamp<qint64>(sent, 0, file.size);
    m_told(file);
}

void FileOutbox::ended(qint64 id, const Result<Done>& result)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || !found->second.file.isUnderWay())
        return;
    auto done = std::move(found->second.sending); // whoever hears of it may put it aside
    auto& file = found->second.file;
    file.state = result ? FileTransfer::State::Sent : FileTransfer::State::Failed;
    if (result)
        file.sent = file.size;
    else
        file.trouble = cleanSentence(result.error().text);
    m_told(FileTransfer(file));
    done.cancel();
}

void FileOutbox::callOff(qint64 id, const QString& why)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || !found->second.file.isUnderWay())
        return;
    found->second.file.state = FileTransfer::State::Failed;
    found->second.file.trouble = cleanSentence(why);
    auto sending = std::move(found->second.sending);
    sending.cancel();
    m_told(FileTransfer(found->second.file));
}

void FileOutbox::endAll(qint64 conversation, const QString& why)
{
    for (const auto& file : of(conversation))
        callOff(file.id, why);
}

void FileOutbox::putAside(qint64 id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || found->second.file.isUnderWay())
        return;
    const auto file = found->second.file;
    m_entries.erase(found);
    m_told(file);
}

void FileOutbox::forget(qint64 conversation)
{
    std::erase_if(
        m_entries, [conversation](const auto& entry) { return entry.second.file.conversation == conversation; });
}

QList<FileTransfer> FileOutbox::of(qint64 conversation) const
{
    QList<FileTransfer> files;
    for (const auto& [id, entry] : m_entries) {
        if (entry.file.conversation == conversation)
            files.append(entry.file);
    }
    return files;
}

} // namespace everyport::chat
