#pragma once

#include <QWidget>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// Numbers side by side, each over its caption.
class Figures : public QWidget {
    Q_OBJECT
public:
    explicit Figures(QWidget* parent = nullptr);

    struct Figure {
        QString value = {};
        QString caption = {};
        Mark mark = Mark::None;
        bool operator==(const Figure&) const = default;
    };
    void set(const QList<Figure>& figures);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<qreal> cellWidths() const;

    QList<Figure> m_figures;
};

} // namespace everyport::ui
