#include "app/backup/oddfiles.h"

#include <filesystem>

#include <QFile>
#include <QStringDecoder>

#include "netcore/files/fileaccess.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

namespace fs = std::filesystem;

/// Below `folder`; with bytes for names, which QDir passes over where they are no UTF-8.
QStringList oddBelow(const QString& folder, const QString& path)
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
        const bool isClosed = kind == fs::file_type::directory && !canEnterFolder(QByteArray::fromStdString(name));
        if (isClosed || (kind == fs::file_type::regular && (decoder.hasError() || !belongs(text))))
            odd << text;
        at.increment(wrong);
    }
    if (wrong) // what comes behind it is not known
        odd << path;
    return odd;
}

} // namespace

QStringList oddFiles(const Places& places)
{
    QStringList odd;
    for (const auto& path : {u"data/files"_s, u"data/uploads"_s})
        odd << oddBelow(fileOf(places, path), path);
    return odd;
}

} // namespace everyport::backup
