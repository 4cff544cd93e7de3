#pragma once

#include <QAbstractButton>

class QAction;

namespace everyport::ui {

/// Looks like a field, at the right end of the menu row, and opens the palette.
class PaletteField : public QAbstractButton {
    Q_OBJECT
public:
    explicit PaletteField(QAction* open, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString keys() const;
    int keysWidth() const;

    QAction* m_open;
};

} // namespace everyport::ui
