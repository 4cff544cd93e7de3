#include "ui/widgets/display/qrcode.h"

#include <QPainter>
#include <qrcodegen/qrcodegen.hpp>

#include "ui/style/colours/metrics.h"

namespace everyport::ui {

void paintQrCode(QPainter* painter, const QRectF& where, const QString& text, const QColor& modulesColour)
{
    using qrcodegen::QrCode;
    constexpr int quiet = 4;
    try {
        const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
        const int modules = code.getSize() + 2 * quiet;
        // Whole pixels for each module: cameras like edges.
        const qreal scale = painter->device()->devicePixelRatioF();
        const qreal side = qMin(where.width(), where.height());
        const qreal exact = side / modules;
        const qreal module = exact * scale >= 1 ? std::floor(exact * scale) / scale : exact;
        const qreal used = module * modules;
        const QPointF corner(where.center().x() - used / 2, where.center().y() - used / 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->fillRect(QRectF(corner, QSizeF(used, used)), Qt::white);
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x) {
                if (code.getModule(x, y))
                    painter->fillRect(
                        QRectF(corner.x() + (x + quiet) * module, corner.y() + (y + quiet) * module, module, module),
                        modulesColour);
            }
        }
        painter->restore();
    } catch (const std::exception&) {
        // Longer than a code can hold: no code is better than a wrong one.
    }
}

QrCode::QrCode(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void QrCode::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text.isEmpty() ? QString() : tr("QR code of %1").arg(text));
    update();
}

void QrCode::setPale(bool pale)
{
    m_pale = pale;
    update();
}

QSize QrCode::sizeHint() const
{
    return {Metrics::px(132), Metrics::px(132)};
}

void QrCode::paintEvent(QPaintEvent*)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    paintQrCode(&painter, QRectF(rect()), m_text, m_pale ? QColor(0xa8, 0xac, 0xb3) : QColor(Qt::black));
}

} // namespace everyport::ui
