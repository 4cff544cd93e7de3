#include "app/manhole/accountfolders.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype nameLength = 32;

bool isAccountFileName(const QString& name)
{
    return name.size() == nameLength && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

Result<Done> removeEntry(const QString& path)
{
    const QFileInfo entry(path);
    if (!entry.exists() && !entry.isSymLink())
        return Done{};
    const bool isFolder = entry.isDir() && !entry.isSymLink();
    if (isFolder ? QDir(path).removeRecursively() : QFile::remove(path))
        return Done{};
    return Error::local(Reason::PermissionDenied,
        u"What a removed account had could not be removed; whoever takes its name would find it: %1"_s.arg(path));
}

} // namespace

QString accountFileName(const QString& account)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).toHex().left(nameLength));
}

Result<Done> removeAccountFiles(const QStringList& folders, const QString& account)
{
    auto all = Result<Done>(Done{});
    for (const auto& folder : folders) {
        auto removed = removeEntry(folder + u'/' + accountFileName(account));
        if (!removed)
            all = removed;
    }
    return all;
}

Result<Done> removeFilesOfOthers(const QStringList& folders, const QStringList& accounts)
{
    QSet<QString> kept;
    for (const auto& account : accounts)
        kept.insert(accountFileName(account));
    auto all = Result<Done>(Done{});
    for (const auto& folder : folders) {
        for (const auto& name :
            QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System)) {
            if (!isAccountFileName(name) || kept.contains(name))
                continue;
            auto removed = removeEntry(folder + u'/' + name);
            if (!removed)
                all = removed;
        }
    }
    return all;
}

} // namespace everyport
