#include "protocols/sftp/answers.h"

#include <QDateTime>
#include <QLocale>
#include <sys/stat.h>

#include "netcore/base/directionalformatting.h"

namespace everyport::sftp {

namespace {

Status statusOf(const Error& error)
{
    if (error.kind == Error::Kind::Unsupported)
        return Status::Unsupported;
    switch (error.reason) {
    case Reason::NotFound: return Status::NoSuchFile;
    case Reason::PermissionDenied: return Status::PermissionDenied;
    case Reason::BadSyntax: return Status::BadMessage;
    default: return Status::Failure;
    }
}

QByteArray letters(quint32 mode)
{
    QByteArray text(S_ISDIR(mode) ? "d" : S_ISLNK(mode) ? "l" : "-");
    for (int bit = 8; bit >= 0; --bit)
        text.append(mode >> bit & 1 ? "xwr"[bit % 3] : '-');
    return text;
}

/// For a line that somebody reads: a name may have any byte but NUL and the slash.
QByteArray shown(const QByteArray& name)
{
    auto text = QString::fromUtf8(name);
    for (auto& c : text) {
        if (leavesTheLine(c) || turnsWriting(c.unicode()))
            c = u'?';
    }
    return text.toUtf8();
}

QByteArray line(const Entry& entry)
{
    const auto& known = entry.attributes;
    const auto when = QDateTime::fromSecsSinceEpoch(known.times ? known.times->changed : 0, Qt::UTC);
    const auto owner = known.owner.value_or(Attributes::Owner{});
    return letters(known.mode.value_or(0)) + ' ' + QByteArray::number(entry.links).rightJustified(4) + ' '
        + QByteArray::number(owner.user).leftJustified(8) + ' ' + QByteArray::number(owner.group).leftJustified(8) + ' '
        + QByteArray::number(known.size.value_or(0)).rightJustified(8) + ' '
        + QLocale::c().toString(when, QStringLiteral("MMM dd hh:mm")).toLatin1() + ' ' + shown(entry.name);
}

} // namespace

QByteArray statusAnswer(quint32 id, Status status, const QString& text)
{
    return Packet(Type::Status, id).number(quint32(status)).text(text.toUtf8()).text("en").done();
}

QByteArray statusAnswer(quint32 id, const Result<Done>& outcome)
{
    return outcome ? statusAnswer(id, Status::Ok, QStringLiteral("Done")) : errorAnswer(id, outcome.error());
}

QByteArray errorAnswer(quint32 id, const Error& error)
{
    return statusAnswer(id, statusOf(error), error.text);
}

QByteArray nameAnswer(quint32 id, const QList<Entry>& entries)
{
    Packet packet(Type::Name, id);
    packet.number(quint32(entries.size()));
    for (const auto& entry : entries)
        packet.text(entry.name).text(line(entry)).attributes(entry.attributes);
    return packet.done();
}

QByteArray oneNameAnswer(quint32 id, const QByteArray& name)
{
    return Packet(Type::Name, id).number(1).text(name).text(name).attributes({}).done();
}

QByteArray attributesAnswer(quint32 id, const Result<Attributes>& attributes)
{
    return attributes ? Packet(Type::Attrs, id).attributes(*attributes).done() : errorAnswer(id, attributes.error());
}

QByteArray volumeAnswer(quint32 id, const Result<Volume>& volume)
{
    if (!volume)
        return errorAnswer(id, volume.error());
    Packet packet(Type::ExtendedReply, id);
    for (const auto value : {volume->blockSize, volume->fragmentSize, volume->blocks, volume->free, volume->available,
             volume->files, volume->filesFree, volume->filesAvailable, volume->id,
             quint64(volume->readOnly ? 1 : 0) | 2, volume->longestName})
        packet.large(value); // 2: set-user-id means nothing here
    return packet.done();
}

QByteArray versionAnswer()
{
    Packet packet(Type::Version, 3);
    const std::pair<const char*, const char*> extensions[] = {{"posix-rename@openssh.com", "1"},
        {"statvfs@openssh.com", "2"}, {"fstatvfs@openssh.com", "2"}, {"hardlink@openssh.com", "1"},
        {"fsync@openssh.com", "1"}, {"lsetstat@openssh.com", "1"}, {"limits@openssh.com", "1"}};
    for (const auto& [name, version] : extensions)
        packet.text(name).text(version);
    return packet.done();
}

} // namespace everyport::sftp
