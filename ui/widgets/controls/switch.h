#pragma once

#include <QAbstractButton>

namespace everyport::ui {

/// On or off, at once. With its text it is one control to the eye, the mouse and a screen reader.
class Switch : public QAbstractButton {
    Q_OBJECT
public:
    explicit Switch(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace everyport::ui
