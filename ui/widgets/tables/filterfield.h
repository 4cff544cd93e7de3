#pragma once

#include <QLineEdit>

namespace everyport::ui {

class RowFilter;

/// The field above a list: magnifier, placeholder, "14 of 212" at its end while it filters; Esc clears, Down goes
/// into the list, a colon completes the columns' words.
class FilterField : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterField(const QString& placeholder, QWidget* parent = nullptr);

    /// Types into `filter`, shows its totals, and remembers nothing itself.
    void drive(RowFilter* filter, QWidget* list = nullptr);
    void showTotals(int shown, int total);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitMargins();

    int m_totalsRoom = 0;
    RowFilter* m_filter = nullptr;
    QWidget* m_list = nullptr;
    QString m_totals;
};

} // namespace everyport::ui
