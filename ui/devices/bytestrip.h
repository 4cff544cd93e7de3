#pragma once

#include <QWidget>

#include "protocols/rfid/driver/span.h"

namespace everyport::ui {

/// Raw bytes as boxes, coloured by what they mean. As many lines as it needs; long frames are cut with a word about
/// how much more there was.
class ByteStrip : public QWidget {
    Q_OBJECT
public:
    explicit ByteStrip(QWidget* parent = nullptr);
    void setFrame(const rfid::Frame& frame);
    const rfid::Frame& frame() const { return m_frame; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    static QColor colourOf(rfid::Part part, const QPalette& palette);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int lines(int width) const;
    int perLine(int width) const;
    int byteWidth(int width) const;

    rfid::Frame m_frame;
};

/// Which colour means what in a ByteStrip: a row a span, with its bytes and its meaning in words.
class ByteLegend : public QWidget {
    Q_OBJECT
public:
    explicit ByteLegend(QWidget* parent = nullptr);
    void setFrame(const rfid::Frame& frame);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override; ///< A meaning goes on in the next line where it is longer than one.
    /// The meanings as they are painted, which are whole unless a plugin's go on and on.
    QStringList meaningsIn(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Row {
        rfid::Part part;
        QString bytes;
        QString says;
    };
    struct Place {
        QRect where;
        QString says;
    };
    int meaningAt(int width) const;
    QList<Place> placesIn(int width) const;

    QList<Row> m_rows;
};

/// "02", "30 34 … 31": a span's bytes, short.
QString shortBytes(const QByteArray& bytes);

} // namespace everyport::ui
