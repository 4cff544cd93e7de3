#include "ui/chat/actions/ownpicture.h"

#include <QBuffer>
#include <QImageReader>

#include "app/chat/network/accountadministration.h"
#include "netcore/task/taskset.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/painting/picturereading.h"
#include "ui/widgets/dialogs/opendialog.h"

namespace everyport::ui {

namespace {

constexpr int side = 192;          // pixels; what others' programs show
constexpr int mostMegabytes = 128; // of a picture while it is read

/// The middle of it as a square; null where it is no picture.
QImage squareOf(const QString& path)
{
    QImageReader reader(path);
    const QSize size = reader.size();
    if (size.isEmpty() || !limitReading(reader, mostMegabytes))
        return {};
    const int least = std::min(size.width(), size.height());
    reader.setScaledSize(QSize(qMax(1, size.width() * side / least), qMax(1, size.height() * side / least)));
    const QImage image = reader.read();
    const int edge = std::min(image.width(), image.height());
    return image.copy((image.width() - edge) / 2, (image.height() - edge) / 2, edge, edge);
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
    chat::AccountAdministration* care = careOf(m_chat.account(account));
    if (!care)
        return;
    QByteArray png;
    if (!path.isEmpty()) {
        const QImage image = squareOf(path);
        QBuffer buffer(&png);
        if (image.isNull() || !buffer.open(QBuffer::WriteOnly) || !image.save(&buffer, "PNG")) {
            m_context.reportFault(tr("Setting your picture"),
                {Error::Kind::Local, Reason::BadValue, tr("This file is no picture that can be shown."), {}, 0});
            return;
        }
    }
    m_context.tasks().start(
        care->setPicture(png, side), path.isEmpty() ? tr("Removing your picture") : tr("Setting your picture"));
}

} // namespace everyport::ui
