#include "app/backup/making/oddfiles.h"

#include <cerrno>
#include <filesystem>

#include <QFile>
#include <QStringDecoder>

#include "app/backup/contents/overlap.h"
#include "app/config/filesaswhom.h"
#include "netcore/files/fileaccess.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

namespace fs = std::filesystem;

/// What is called odd of a kind of file, by its path in a backup, and whether its name is text.
using IsOdd = bool (*)(fs::file_type kind, const QString& path, bool isText);

bool isPeoplesOdd(fs::file_type kind, const QString& path, bool isText)
{
    const bool isPlain = kind == fs::file_type::regular;
    const bool isElse = !isPlain && kind != fs::file_type::directory && fs::exists(fs::file_status(kind));
    return isElse || (isPlain && (!isText || !belongs(path)));
}

/// Of the configuration what does not belong is no loss.
bool isLinkOfConfig(fs::file_type kind, const QString& path, bool isText)
{
    return kind == fs::file_type::symlink && isText && belongs(path);
}

/// Below `folder`; with bytes for names, which QDir passes over where they are no UTF-8.
QStringList oddBelow(const QString& folder, const QString& path, IsOdd isOdd)
{
    QStringList odd;
    const auto above = QFile::encodeName(folder).toStdString();
    std::error_code wrong;
    fs::recursive_directory_iterator at(above, fs::directory_options::skip_permission_denied, wrong);
    if (wrong == std::errc::no_such_file_or_directory)
        return {};
    while (!wrong && at != fs::recursive_directory_iterator()) {
        const auto& name = at->path().native();
        std::error_code gone;
        const auto kind = at->symlink_status(gone).type();
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // a name that breaks off is none
        const QString text = path + QString(decoder(QByteArray::fromStdString(name.substr(above.size()))));
        const int why = kind == fs::file_type::directory ? whyNotEntered(QByteArray::fromStdString(name)) : 0;
        const bool isClosed = why != 0 && why != ENOENT; // else it has gone meanwhile
        if (isClosed || isOdd(kind, text, !decoder.hasError()))
            odd << text;
        at.increment(wrong);
    }
    if (wrong) // what comes behind it is not known
        odd << path;
    odd.sort(); // a folder gives them in an order that nobody sees
    return odd;
}

} // namespace

QStringList oddFiles(const Places& places)
{
    QStringList odd;
    {
        const auto as = asConfigs(places.config);
        const Overlap overlap(places);
        odd = oddBelow(fileOf(places, u"config"_s), u"config"_s, isLinkOfConfig);
        odd.removeIf([&overlap](const QString& path) { return !overlap.isOwnPath(path); });
    }
    for (const auto& path : {u"data/files"_s, u"data/uploads"_s})
        odd << oddBelow(fileOf(places, path), path, isPeoplesOdd);
    return odd;
}

} // namespace everyport::backup
