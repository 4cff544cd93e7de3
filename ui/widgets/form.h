#pragma once

#include <functional>

#include <QList>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace everyport::ui {

class Text;

/// One row of a form: label, control(s), help below, and, when it is wrong, the sentence that says what would be
/// right with a button that cures it. Made by Form.
class FormRow : public QObject {
    Q_OBJECT
public:
    /// Gives an empty string when the value is right. Asked on leaving the field and before saving.
    void setCheck(std::function<QString()> check) { m_check = std::move(check); }
    bool check();
    void setFault(const QString& sentence, const QString& cure = {}, std::function<void()> apply = {});
    void setGood(const QString& sentence); ///< "free", with a tick.
    bool hasFault() const { return m_faulty; }
    void setHelp(const QString& help);
    void setShown(bool shown);
    QWidget* control() const { return m_control; }

private:
    friend class Form;
    FormRow(class Form* form, QWidget* control);

    QWidget* m_control;
    Text* m_label = nullptr;
    QWidget* m_field = nullptr;
    Text* m_help = nullptr;
    QWidget* m_faultLine = nullptr;
    std::function<QString()> m_check;
    QString m_helpText;
    bool m_faulty = false;
};

/// Labels at the left, controls in one column, help under each. Checked at the field when leaving it; the verb on
/// the dialog stays enabled and calls `checkAll`, which goes to the first bad field.
class Form : public QWidget {
    Q_OBJECT
public:
    explicit Form(int labelWidth = 128, QWidget* parent = nullptr);

    FormRow* add(const QString& label, QWidget* control, const QString& help = {});
    /// Several controls on one line; the first gets label and faults. Null makes the rest stay left.
    FormRow* addLine(const QString& label, const QList<QWidget*>& controls, const QString& help = {});
    void addHeading(const QString& text);
    bool checkAll();
    const QList<FormRow*>& rows() const { return m_rows; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QGridLayout* m_grid;
    int m_labelWidth;
    QList<FormRow*> m_rows;
};

} // namespace everyport::ui
