#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QImageReader>
#include <QMenu>
#include <QPainter>
#include <QSvgRenderer>

#include "netcore/files/savefile.h"
#include "ui/console/transcript/resultbox.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/svgguard.h"
#include "ui/widgets/dialogs/savedialog.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 8;

bool isTooLarge(const QSize& size)
{
    return size.width() > ResultPicture::largestSide || size.height() > ResultPicture::largestSide
        || qint64(size.width()) * size.height() > ResultPicture::mostPixels;
}

} // namespace

ResultPicture::ResultPicture(const QByteArray& bytes, const QString& mime, const QString& description, QWidget* parent)
    : ResultBox(parent), m_data(bytes), m_isSvg(mime == "image/svg+xml"_L1)
{
    setAccessibleName(tr("Picture: %1").arg(description));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (m_isSvg) {
        const bool isHarmless = isHarmlessSvg(m_data); // values come from anywhere, a chat for one
        QSvgRenderer renderer(isHarmless ? m_data : QByteArray());
        m_size = renderer.defaultSize();
        if (!isHarmless || !renderer.isValid() || m_size.isEmpty())
            m_fault = tr("This SVG cannot be drawn.");
        else if (isTooLarge(m_size))
            m_size.scale(QSize(largestSide / 4, largestSide / 4), Qt::KeepAspectRatio);
        fitWidth();
        return;
    }
    QBuffer buffer(&m_data);
    QImageReader reader(&buffer, "png");
    m_size = reader.size();
    if (m_size.isEmpty())
        m_fault = tr("This is no PNG picture.");
    else if (isTooLarge(m_size))
        m_fault = tr("A picture of %1 × %2 pixels is too large to show; it can be saved.")
                      .arg(m_size.width())
                      .arg(m_size.height());
    else if (!reader.read(&m_image))
        m_fault = tr("The PNG picture is damaged.");
    fitWidth();
}

QSize ResultPicture::shownIn(int width) const
{
    const int room = qMax(1, width - 2 * inset);
    return m_size.width() <= room ? m_size : QSize(room, qMax(1, int(qint64(m_size.height()) * room / m_size.width())));
}

/// As wide as the picture, where there is room.
void ResultPicture::fitWidth()
{
    setMaximumWidth(m_fault.isEmpty() ? m_size.width() + 2 * inset : Metrics::px(560));
}

void ResultPicture::resizeEvent(QResizeEvent* event)
{
    ResultBox::resizeEvent(event);
    setFixedHeight(heightFor(width()));
}

int ResultPicture::heightFor(int width) const
{
    return m_fault.isEmpty() ? shownIn(width).height() + 2 * inset : Metrics::px(40);
}

QSize ResultPicture::sizeHint() const
{
    const int width = m_fault.isEmpty() ? qMin(m_size.width() + 2 * inset, Metrics::px(640)) : Metrics::px(420);
    return {width, heightFor(width)};
}

void ResultPicture::paintEvent(QPaintEvent* event)
{
    ResultBox::paintEvent(event);
    QPainter painter(this);
    if (!m_fault.isEmpty()) {
        painter.setPen(Colours::of(palette()).text2);
        painter.drawText(
            rect().adjusted(Metrics::pageEdge, 0, -8, 0), int(Qt::AlignVCenter) | int(Qt::AlignLeft), m_fault);
        return;
    }
    const QRect where(QPoint(inset, inset), shownIn(width()));
    const QSize pixels = where.size() * devicePixelRatioF();
    if (m_isSvg) {
        if (m_image.size() != pixels) {
            m_image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
            m_image.fill(Qt::white); // plots are drawn for paper
            QPainter onto(&m_image);
            QSvgRenderer(m_data).render(&onto);
        }
        painter.drawImage(where, m_image);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(where, m_image);
}

void ResultPicture::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_fault.isEmpty())
        menu->addAction(
            icon(u"copy"_s), tr("Copy picture"), this, [this] { QGuiApplication::clipboard()->setImage(m_image); });
    menu->addAction(icon(u"download"_s), tr("Save picture…"), this, &ResultPicture::save);
    menu->popup(event->globalPos());
}

void ResultPicture::save()
{
    const QString ending = m_isSvg ? u"svg"_s : u"png"_s;
    const FileToSave wanted{
        .title = tr("Save picture"), .name = tr("picture") + u'.' + ending, .filters = {u"*."_s + ending}};
    askWhereToSave(window(), wanted, this, [this](const QString& path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_data) != m_data.size() || !commitWhole(file))
            Q_EMIT failed(tr("The picture could not be saved: %1").arg(saidWords(whyNotSaved(file))));
    });
}

} // namespace everyport::ui
