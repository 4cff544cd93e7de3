#include "ui/polls/actions/winnerpicture.h"

#include <QFile>
#include <QFileInfo>

#include "netcore/threads/threadpool.h"
#include "ui/polls/themes/themelook.h"

namespace everyport::ui {
namespace {

QImage readFrom(const QString& path)
{
    const QFileInfo about(path);
    QFile file(path);
    if (!about.isFile() || about.size() > WinnerPicture::largestFile || !file.open(QIODevice::ReadOnly))
        return {};
    return boundedPicture(file.read(about.size()), WinnerPicture::side);
}

} // namespace

WinnerPicture::WinnerPicture(Reactor& reactor, QObject* parent) : QObject(parent), m_reactor(reactor) {}

QImage WinnerPicture::of(const QString& file)
{
    if (file == m_file)
        return m_image;
    forget();
    m_file = file;
    if (file.isEmpty())
        return {};
    m_reading = deferToThread(m_reactor, Threads::Files, [file] { return readFrom(file); });
    m_reading.whenDone([this](const QImage& image) {
        m_image = image;
        Q_EMIT came();
    });
    return {};
}

void WinnerPicture::forget()
{
    m_reading.cancel();
    m_file.clear();
    m_image = {};
}

} // namespace everyport::ui
