#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace everyport::ui {

class FormRow;

/// Labels at the left, controls in one column, help under each. Checked at the field when leaving it; the verb on
/// the dialog stays enabled and calls `checkAll`, which goes to the first bad field.
class Form : public QWidget {
    Q_OBJECT
public:
    explicit Form(int labelWidth = 128, QWidget* parent = nullptr); ///< 0: labels stand above their fields.

    FormRow* add(const QString& label, QWidget* control, const QString& help = {});
    /// Several controls on one line; the first gets label and faults.
    FormRow* addLine(const QString& label, const QList<QWidget*>& controls, const QString& help = {});
    void addHeading(const QString& text);
    bool checkAll();
    /// Nothing is asked any more of those who check: they go away, and their fields lose the focus.
    void stopChecking();
    const QList<FormRow*>& rows() const { return m_rows; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QGridLayout* m_grid;
    bool m_stacked;
    QList<FormRow*> m_rows;
};

} // namespace everyport::ui
