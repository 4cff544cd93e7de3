#include "ui/polls/themes/themefile.h"

#include <mutex>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/notwritten.h"
#include "netcore/files/savefile.h"
#include "ui/polls/themes/themelook.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct ThemeFile {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ThemeFile)
};

} // namespace

const QString themeEnding = u".everytheme"_s;

Result<WallTheme> themeFromFile(const QString& path)
{
    const QFileInfo about(path);
    const auto read = readChosenFile(path, WallTheme::largestFile + 1);
    if (!read)
        return cannotRead(about.fileName(), read.error());
    const QByteArray& bytes = *read;
    auto theme = WallTheme::fromJson(bytes);
    if (theme || bytes.size() > WallTheme::largestPicture || boundedPicture(bytes).isNull())
        return theme;
    return WallTheme{.name = about.completeBaseName().simplified().left(WallTheme::longestName), .picture = bytes};
}

QList<KeptTheme> keptThemes(const QString& folder, qsizetype most)
{
    QList<KeptTheme> all;
    const QDir files(folder, u'*' + themeEnding, QDir::Name, QDir::Files);
    for (const QString& name : files.entryList().mid(0, most)) {
        const QString file = files.filePath(name);
        const auto bytes = readChosenFile(file, WallTheme::largestFile + 1);
        if (!bytes)
            continue;
        if (const auto theme = WallTheme::fromJson(*bytes))
            all.append({theme->name, file});
    }
    return all;
}

Result<KeptInPlace> keepTheme(const WallTheme& theme, const QString& folder, const ThemePlace& place)
{
    static std::mutex alone; // two of one name, kept at once
    const std::lock_guard held(alone);
    if (!QDir(folder).mkpath(u"."_s))
        return Error::local(Reason::PermissionDenied, ThemeFile::tr("%1 cannot be made.").arg(folder));
    KeptInPlace kept;
    if (!place.now.isEmpty())
        kept.before = themeFromFile(place.now).valueOr({});
    for (int i = 1; kept.file.isEmpty(); ++i) {
        const QString name = i == 1 ? place.name : u"%1-%2"_s.arg(place.name).arg(i);
        const QString file = QDir(folder).filePath(name + themeEnding);
        const bool isFree = (file == place.now && place.isOwn) || !QFile::exists(file);
        const auto there = isFree ? Result<WallTheme>(theme) : themeFromFile(file);
        if (there && *there == theme)
            kept.file = file;
    }
    const auto written = writeTheme(theme, kept.file);
    return written ? Result<KeptInPlace>(kept) : Result<KeptInPlace>(written.error());
}

Result<Done> writeTheme(const WallTheme& theme, const QString& path)
{
    const QByteArray json = theme.toJson();
    if (json.size() > WallTheme::largestFile)
        return Error{Error::Kind::Refused, Reason::TooLarge,
            ThemeFile::tr("Logo and picture together are too large: a look has at most %1 MiB.")
                .arg(WallTheme::largestFile / 1024 / 1024),
            {}, 0};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !commitWhole(file))
        return notWritten(file, QFileInfo(path).fileName(), Reason::PermissionDenied);
    return Done{};
}

} // namespace everyport::ui
