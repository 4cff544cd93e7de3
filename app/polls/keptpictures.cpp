#include "app/polls/keptpictures.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QSet>

#include "app/polls/definition/poll.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/savefile.h"
#include "protocols/xml/crowding.h"
#include "protocols/xml/documenttext.h"
#include "protocols/xml/rootname.h"

using namespace Qt::StringLiterals;

namespace everyport::polls {
namespace {

constexpr qsizetype largestDrawing = 8 * 1024 * 1024; // of a larger one nothing is shown

QString folderOf(const QString& dataFolder)
{
    return QDir::cleanPath(dataFolder) + u"/pictures"_s;
}

QString nameOf(const QString& path)
{
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isNameOfCopy(const QString& name)
{
    return name.size() == 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

/// Two letters begin many a text, so that more of the head is asked for: what is reserved is 0, and the next head has
/// one of its sizes.
bool isBitmap(const QByteArray& bytes)
{
    constexpr int sizes[] = {12, 40, 52, 56, 64, 108, 124};
    return bytes.size() > 18 && bytes.startsWith("BM") && bytes.mid(6, 4) == QByteArray(4, '\0')
        && bytes.mid(15, 3) == QByteArray(3, '\0')
        && std::find(std::begin(sizes), std::end(sizes), int(uchar(bytes[14]))) != std::end(sizes);
}

/// Of one that is crowded nothing is shown, either.
bool isDrawing(const QByteArray& bytes)
{
    if (bytes.size() > largestDrawing)
        return false;
    const auto text = xml::documentText(bytes);
    return text && xml::rootName(*text) == "svg"_L1 && !xml::isCrowded(*text);
}

/// By how it begins, whatever it is called. Of another kind it would be any file of the person's: a poll that came from
/// a stranger names what it likes. Whether a picture may be shown is asked again where it is.
bool isPicture(const QByteArray& bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF87a")
        || bytes.startsWith("GIF89a") || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") || isBitmap(bytes)
        || isDrawing(bytes);
}

bool isAlike(const QString& file, const QByteArray& bytes)
{
    const auto there = readPlainFile(file, bytes.size() + 1);
    return there && *there == bytes;
}

/// Also done where there is a copy and the picture itself has gone.
bool keep(const QString& dataFolder, const QString& path)
{
    const QString copy = keptPicture(dataFolder, path);
    const auto bytes = readChosenFile(path, largestKeptPicture + 1);
    if (!bytes)
        return QFile::exists(copy);
    if (bytes->size() > largestKeptPicture || !isPicture(*bytes))
        return false;
    if (isAlike(copy, *bytes))
        return true;
    const bool isFull = QDir(folderOf(dataFolder)).entryList(QDir::Files).size() >= mostKeptPictures;
    if ((isFull && !QFile::exists(copy)) || !makePrivateFolder(folderOf(dataFolder)))
        return false;
    QSaveFile file(copy);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(*bytes) == bytes->size() && commitWhole(file);
}

} // namespace

QStringList answerPictures(const Poll& poll)
{
    QStringList all;
    for (const Answer& answer : poll.answers) {
        if (!answer.image.isEmpty())
            all << answer.image;
    }
    return all;
}

QString keptPicture(const QString& dataFolder, const QString& path)
{
    return folderOf(dataFolder) + u'/' + nameOf(path);
}

QStringList keepPictures(const QString& dataFolder, const QStringList& paths, const std::function<bool()>& isStopped)
{
    QStringList left;
    QSet<QString> seen;
    for (const QString& path : paths) {
        if (isStopped && isStopped())
            break;
        const bool isOurs = !path.isEmpty() && !path.contains("://"_L1) && !seen.contains(path);
        seen.insert(path);
        if (isOurs && !keep(dataFolder, path))
            left.append(path);
    }
    return left;
}

void dropPictures(const QString& dataFolder, const QStringList& gone, const QStringList& named)
{
    for (const QString& path : gone) {
        if (!named.contains(path))
            QFile::remove(keptPicture(dataFolder, path));
    }
}

void dropOtherPictures(const QString& dataFolder, const QStringList& paths)
{
    QSet<QString> named;
    for (const QString& path : paths)
        named.insert(nameOf(path));
    const QDir folder(folderOf(dataFolder));
    for (const QString& name : folder.entryList(QDir::Files)) {
        if (isNameOfCopy(name) && !named.contains(name)) // what somebody has put there is theirs
            QFile::remove(folder.filePath(name));
    }
}

} // namespace everyport::polls
