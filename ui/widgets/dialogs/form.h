#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace everyport::ui {

class FormRow;

/// A form of rows (FormRow): labels at the left, controls in one column, help under each. A row is checked when its
/// field loses the focus. A dialog's verb stays enabled and calls `checkAll` first. Rows live as long as the form.
class Form : public QWidget {
    Q_OBJECT
public:
    /// `labelWidth` in px at text of 13 px; 0: labels stand above their fields.
    explicit Form(int labelWidth = 128, QWidget* parent = nullptr);

    FormRow* add(const QString& label, QWidget* control, const QString& help = {});
    /// Several controls on one line; the first gets label and faults.
    FormRow* addLine(const QString& label, const QList<QWidget*>& controls, const QString& help = {});
    void addHeading(const QString& text);
    bool checkAll(); ///< Checks every row and puts the focus into the first that is wrong; true where none is.
    /// Calls no check any more: for whoever destroys the form, since its fields lose the focus while the checks' owners
    /// may be gone.
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
