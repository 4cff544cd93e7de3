#pragma once

#include <QColor>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace everyport::ui {

/// `text` as a QR code with the four white modules around it that readers need, black on white in every theme.
void paintQrCode(
    QPainter* painter, const QRectF& where, const QString& text, const QColor& modulesColour = QColor(Qt::black));

/// A text, usually an address, as a QR code as big as its place allows.
class QrCode : public QWidget {
    Q_OBJECT
public:
    explicit QrCode(QWidget* parent = nullptr);
    void setText(const QString& text); ///< Empty: nothing is painted.
    /// It can be read, but leads nowhere yet for whoever points a camera at it.
    void setPale(bool pale);
    bool isPale() const { return m_pale; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    bool m_pale = false;
};

} // namespace everyport::ui
