#include "app/chat/files/savingplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/chat/messages/wording.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 1000; // beside each other
constexpr qsizetype longestName = 120;
constexpr qsizetype longestEnding = 20;

QString numbered(const QFileInfo& wished, int number)
{
    if (number == 1)
        return wished.absoluteFilePath();
    const auto ending = wished.suffix().isEmpty() ? QString() : u'.' + wished.suffix();
    return wished.absoluteDir().filePath(
        u"%1 (%2)%3"_s.arg(wished.completeBaseName(), QString::number(number), ending));
}

bool isThere(const QFileInfo& info)
{
    return info.exists() || info.isSymLink(); // a link that leads nowhere is there, too
}

Error local(Reason reason, const QString& text)
{
    return {Error::Kind::Local, reason, text, {}, 0};
}

} // namespace

QString safeFileName(const QString& name)
{
    auto safe = name.mid(qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    safe = cleanName(safe);
    for (auto& letter : safe) {
        if (u"<>:\"|?*"_s.contains(letter))
            letter = u'_';
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' ') || safe.startsWith(u'-'))
        safe.remove(0, 1);
    while (safe.endsWith(u' ') || safe.endsWith(u'.'))
        safe.chop(1);
    const auto dot = safe.lastIndexOf(u'.');
    const auto ending = dot > 0 && safe.size() - dot <= longestEnding ? safe.mid(dot) : QString();
    auto base = safe.chopped(ending.size());
    // Folders count bytes, and most names have one for each letter.
    while (base.size() > longestName
        || (base.toUtf8().size() + ending.toUtf8().size() > 2 * longestName && base.size() > 1))
        base.chop(base.size() > 1 && base.back().isLowSurrogate() ? 2 : 1);
    safe = base + ending;
    return safe.isEmpty() ? u"unnamed"_s : safe;
}

Result<SavingPlace> SavingPlace::find(
    const QString& wished, qint64 size, bool goesOn, const std::function<bool(const QString&)>& isInUse)
{
    const QFileInfo place(wished);
    const QFileInfo folder(place.absolutePath());
    if (wished.isEmpty() || place.fileName().isEmpty() || place.isDir())
        return local(Reason::BadValue, u"\"%1\" is a folder: give the file a name in it."_s.arg(wished));
    if (!folder.isDir())
        return local(Reason::NotFound, u"There is no folder \"%1\"."_s.arg(folder.filePath()));
    if (!folder.isWritable())
        return local(Reason::PermissionDenied,
            u"You may not write into \"%1\": choose another folder."_s.arg(folder.filePath()));
    for (int number = 1; number <= mostNames; ++number) {
        SavingPlace found;
        found.path = numbered(place, number);
        found.part = found.path + u".part"_s;
        const QFileInfo part(found.part);
        if (isThere(QFileInfo(found.path)) || isInUse(found.part))
            continue;
        if (!isThere(part))
            return found;
        found.from = part.size();
        if (goesOn && part.isFile() && !part.isSymLink() && found.from > 0 && found.from < size)
            return found;
    }
    return local(Reason::AlreadyExists, u"There are too many files of that name: choose another one."_s);
}

Result<QString> SavingPlace::finish() const
{
    const QFileInfo place(path);
    QFile file(part);
    for (int number = 1; number <= mostNames; ++number) {
        const auto name = numbered(place, number);
        if (isThere(QFileInfo(name)))
            continue; // it came while ours grew
        if (file.rename(name))
            return name;
        if (!isThere(QFileInfo(name)))
            break;
    }
    return local(Reason::PermissionDenied, u"It is whole, but keeps the name %1: %2."_s.arg(part, file.errorString()));
}

} // namespace everyport::chat
