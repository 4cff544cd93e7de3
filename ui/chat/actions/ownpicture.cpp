#include "ui/chat/actions/ownpicture.h"

#include <algorithm>

#include <QBuffer>

#include "app/chat/network/accountadministration.h"
#include "app/station/running/station.h"
#include "netcore/files/fileguard.h"
#include "netcore/task/taskset.h"
#include "netcore/threads/threadpool.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/painting/picturereading.h"
#include "ui/widgets/dialogs/opendialog.h"

namespace everyport::ui {

namespace {

constexpr int side = 192;                // pixels; what others' programs show
constexpr int largestSide = 2048;        // of what it is made from
constexpr qint64 largestFile = 64 << 20; // bytes

/// The middle of it as a square; null where it is no picture.
QImage squareOf(const QString& path)
{
    const auto bytes = readWholeFile(path, largestFile);
    const QImage whole = bytes ? boundedPicture(*bytes, largestSide) : QImage();
    if (whole.isNull())
        return {};
    const int least = std::min(whole.width(), whole.height());
    const QRect middle((whole.width() - least) / 2, (whole.height() - least) / 2, least, least);
    return whole.copy(middle).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Empty where it is no picture. For a thread: files may be large, or slow to read.
QByteArray pngOf(const QString& path)
{
    QByteArray png;
    QBuffer buffer(&png);
    const QImage image = squareOf(path);
    const bool isWritten = !image.isNull() && buffer.open(QBuffer::WriteOnly) && image.save(&buffer, "PNG");
    return isWritten ? png : QByteArray();
}

chat::AccountAdministration* careOf(const chat::Account* account)
{
    const bool isThere = account && account->state == chat::Account::State::Online && account->link();
    return isThere ? account->link()->accountCare() : nullptr;
}

} // namespace

void OwnPicture::choose(qint64 account)
{
    askWhichFile(m_context.window(), tr("Your picture"), tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)"),
        this, [this, account](const QString& path) { set(account, path); });
}

void OwnPicture::set(qint64 account, const QString& path)
{
    m_reading.cancel(); // what is wanted last counts
    if (path.isEmpty())
        return hand(account, {}, tr("Removing your picture"));
    m_reading = deferToThread(m_context.station().reactor(), Threads::Files, [path] { return pngOf(path); });
    m_reading.whenDone([this, account](const QByteArray& png) {
        const QString what = tr("Setting your picture");
        if (png.isEmpty())
            m_context.reportFault(
                what, Error::local(Reason::BadValue, tr("This file is no picture that can be shown.")));
        else
            hand(account, png, what);
    });
}

void OwnPicture::hand(qint64 account, const QByteArray& png, const QString& what)
{
    if (chat::AccountAdministration* care = careOf(m_chat.account(account)))
        m_context.tasks().start(care->setPicture(png, side), what);
}

} // namespace everyport::ui
