#include "ui/polls/lookeditor/lookpreview.h"

#include <QImage>
#include <QPainter>

#include "ui/polls/themes/themelook.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {

namespace {

constexpr QSize wallSize(1280, 720);

} // namespace

LookPreview::LookPreview(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("The big screen with this look"));
    setMinimumSize(Metrics::px(320), Metrics::px(180));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LookPreview::sizeHint() const
{
    return {Metrics::px(512), Metrics::px(288)};
}

void LookPreview::setScene(const LookScene& scene)
{
    m_scene = scene;
    update();
}

void LookPreview::setLook(std::shared_ptr<const ThemeLook> look)
{
    m_look = std::move(look);
    update();
}

QImage LookPreview::picture() const
{
    QImage image(wallSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(layoutDirection());
    if (m_scene.paint)
        m_scene.paint(&painter, QRectF(QPointF(), wallSize), m_look);
    return image;
}

void LookPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF size = QSizeF(wallSize).scaled(QSizeF(width(), height()), Qt::KeepAspectRatio);
    QRectF shown(QPointF(), size);
    shown.moveCenter(QRectF(rect()).center());
    shown.moveTop(0);
    painter.save();
    painter.setClipRect(shown);
    painter.translate(shown.topLeft());
    painter.scale(size.width() / wallSize.width(), size.width() / wallSize.width());
    painter.setLayoutDirection(layoutDirection());
    if (m_scene.paint)
        m_scene.paint(&painter, QRectF(QPointF(), wallSize), m_look);
    painter.restore();
    painter.setPen(Colours::of(palette()).line);
    painter.drawRect(shown.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace everyport::ui
