#include "ui/style/colours/icons.h"

#include <cmath>

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/style/colours/colours.h"

static void openIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace everyport::ui {
namespace {

using namespace Qt::StringLiterals;

QString fileOf(const QString& name)
{
    [[maybe_unused]] static const bool opened = (openIconResource(), true);
    return u":/icons/lucide/"_s + name + u".svg"_s;
}

/// Lucide draws with 2 of 24; at small sizes that is heavier than the text beside it, at very small too light.
QByteArray strokeFor(int size)
{
    if (size <= 12)
        return "2.4";
    if (size <= 14)
        return "2.1";
    return size <= 16 ? "1.9" : "1.8";
}

QByteArray coloured(const QString& name, int size, const QColor& colour)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + strokeFor(size) + '"');
    return svg;
}

class LucideEngine final : public QIconEngine {
public:
    explicit LucideEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, m_name, rect, qMin(rect.width(), rect.height()), colour(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), colour(mode, state), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Qt asks in device pixels here and sets the ratio on what it gets.
        auto made = iconPixmap(m_name, qRound(qMin(size.width(), size.height()) / scale), colour(mode, state), scale);
        made.setDevicePixelRatio(1);
        return made;
    }
    QString key() const override { return u"everyport-lucide"_s; }
    QString iconName() override { return m_name; }
    QIconEngine* clone() const override { return new LucideEngine(m_name); }
    bool isNull() override { return !hasIcon(m_name); }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const QPalette palette = QGuiApplication::palette();
        const Colours& c = Colours::of(palette);
        if (mode == QIcon::Disabled)
            return mixed(c.text2, palette.color(QPalette::Base), 0.55);
        if (mode == QIcon::Selected || state == QIcon::On)
            return c.accent;
        return c.text2;
    }

    QString m_name;
};

} // namespace

bool hasIcon(const QString& name)
{
    return !name.isEmpty() && QFile::exists(fileOf(name));
}

QString alongTheLine(const QString& name)
{
    if (!QGuiApplication::isRightToLeft())
        return name;
    const QString left = u"-left"_s, right = u"-right"_s;
    if (name.endsWith(left))
        return name.chopped(left.size()) + right;
    return name.endsWith(right) ? name.chopped(right.size()) + left : name;
}

QIcon icon(const QString& name)
{
    return QIcon(new LucideEngine(name));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal scale)
{
    const QString key = u"lucide/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.rgba(), 0, 16).arg(scale);
    QPixmap made;
    if (QPixmapCache::find(key, &made))
        return made;
    const int side = qMax(1, qRound(size * scale));
    made = QPixmap(side, side);
    made.fill(Qt::transparent);
    QSvgRenderer renderer(coloured(name, size, colour));
    QPainter painter(&made);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    made.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, made);
    return made;
}

void paintIcon(QPainter* painter, const QString& name, const QRectF& where, int size, const QColor& colour)
{
    if (name.isEmpty())
        return;
    // Also where all is grown, as on a wall: an icon that is made small and stretched has steps.
    const QTransform& grown = painter->worldTransform();
    const qreal scale = painter->device()->devicePixelRatioF() * std::hypot(grown.m11(), grown.m12());
    const auto made = iconPixmap(name, size, colour, scale);
    // On whole pixels, or its lines blur.
    const QPointF at(qRound(where.center().x() - size / 2.0), qRound(where.center().y() - size / 2.0));
    const bool wasSmooth = painter->testRenderHint(QPainter::SmoothPixmapTransform);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, wasSmooth || grown.isScaling());
    painter->drawPixmap(at, made);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, wasSmooth);
}

QIcon programIcon()
{
    openIconResource();
    return QIcon(u":/icons/everyport.svg"_s);
}

} // namespace everyport::ui
