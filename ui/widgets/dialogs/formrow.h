#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "ui/style/colours/statemark.h"

class QGridLayout;
class QWidget;

namespace everyport::ui {

class Text;

/// One row of a Form: a label, one or several controls, help below, and, when the value is wrong, a sentence that says
/// what would be right, with a button that cures it where there is a cure. Made by Form::add and owned by the form.
class FormRow : public QObject {
    Q_OBJECT
public:
    /// `check` gives what is wrong with the value, or an empty string. Called when the field loses the focus, and
    /// before the dialog applies.
    void setCheck(std::function<QString()> check) { m_check = std::move(check); }
    /// Asks now and shows the outcome; true where nothing is wrong. A row that is not shown is not asked.
    bool check();
    /// Shows a fault, with a button `cure` that calls `apply`; an empty sentence takes the fault away.
    void setFault(const QString& sentence, const QString& cure = {}, std::function<void()> apply = {});
    void setGood(const QString& sentence); ///< Says what is good about the value ("free"); empty takes it away.
    /// Says what may go wrong with a value that is right for itself; a fault counts more. Empty takes it away.
    void setDoubt(const QString& sentence);
    bool hasFault() const { return m_faulty; }
    /// Which of several controls is marked by faults from now on; the first, until this is called. A fault that is
    /// shown at another goes.
    void blame(QWidget* control);
    QWidget* blamed() const { return m_blamed; }
    void setHelp(const QString& help);
    void setShown(bool shown);
    bool isShown() const;
    QWidget* control() const { return m_control; } ///< The first, which gets the label.

private:
    friend class Form;
    FormRow(QWidget* form, QGridLayout* grid, bool stacked, const QString& label, const QList<QWidget*>& controls,
        const QString& help);
    void place(QGridLayout* grid, bool stacked);
    void clearWord();
    void showWord(Mark mark, const QString& words, QWidget* cure = nullptr);

    QWidget* m_control;
    QWidget* m_blamed;
    Text* m_label;
    QWidget* m_field; // holds controls, m_word and help
    Text* m_help;
    QWidget* m_word = nullptr; // the fault, or what is good about the value
    std::function<QString()> m_check;
    bool m_faulty = false;
    QString m_doubt;       // as it is shown
    QString m_description; // what a screen reader says of the one blamed while nothing is wrong
};

} // namespace everyport::ui
