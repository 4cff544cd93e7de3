#pragma once

#include <QWidget>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// Numbers side by side, each over its caption. All of it stands in the tool tip, too.
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
    QList<qreal> cellWidths() const; ///< px, with the gap behind each. Numbers are whole; captions give way.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Figure> m_figures;
};

} // namespace everyport::ui
