#include "ui/polls/posters/wallpicture.h"

#include "app/polls/keptpictures.h"
#include "netcore/files/fileguard.h"
#include "netcore/threads/threadpool.h"
#include "ui/style/painting/picturereading.h"

namespace everyport::ui {
namespace {

QImage readFrom(const QString& path, const QString& dataFolder)
{
    auto bytes = readChosenFile(path, WallPicture::largestFile + 1);
    if (!bytes && !dataFolder.isEmpty())
        bytes = readChosenFile(polls::keptPicture(dataFolder, path), WallPicture::largestFile + 1);
    return bytes && bytes->size() <= WallPicture::largestFile ? boundedPicture(*bytes, WallPicture::side) : QImage();
}

} // namespace

WallPicture::WallPicture(Reactor& reactor, QObject* parent) : QObject(parent), m_reactor(reactor) {}

QImage WallPicture::of(const QString& file)
{
    if (file == m_file)
        return m_image;
    forget();
    m_file = file;
    if (file.isEmpty())
        return {};
    m_reading = deferToThread(m_reactor, Threads::Files, [file, folder = m_dataFolder] {
        const QImage image = readFrom(file, folder);
        if (!image.isNull() && !folder.isEmpty())
            static_cast<void>(
                polls::keepPictures(folder, {file})); // what cannot be kept is told where a backup is made
        return image;
    });
    m_reading.whenDone([this](const QImage& image) {
        m_image = image;
        Q_EMIT came();
    });
    return {};
}

void WallPicture::forget()
{
    m_reading.cancel();
    m_file.clear();
    m_image = {};
}

} // namespace everyport::ui
