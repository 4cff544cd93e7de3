#pragma once

#include <QList>
#include <QWidget>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// Rows of icon, label, a bar where there is a share, and a value at the right: a tile's content.
class FactRows : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString icon = {};
        QString label = {};
        double share = -1; ///< 0 to 1; negative: no bar.
        QString value = {};
        Tone tone = Tone::Second;
        bool operator==(const Row&) const = default;
    };
    explicit FactRows(QWidget* parent = nullptr);
    void setRows(const QList<Row>& rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Row> m_rows;
};

} // namespace everyport::ui
