#pragma once

#include <functional>

#include <QObject>
#include <QString>

class QGridLayout;
class QWidget;

namespace everyport::ui {

class Text;

/// One row of a Form: label, control(s), help below, and, when it is wrong, the sentence that says what would be
/// right, with a button that cures it.
class FormRow : public QObject {
    Q_OBJECT
public:
    /// Gives an empty string when the value is right. Asked on leaving the field and before saving.
    void setCheck(std::function<QString()> check) { m_check = std::move(check); }
    bool check();
    void setFault(const QString& sentence, const QString& cure = {}, std::function<void()> apply = {});
    void setGood(const QString& sentence); ///< "free", with a tick; empty takes it away.
    bool hasFault() const { return m_faulty; }
    void setHelp(const QString& help);
    void setShown(bool shown);
    bool isShown() const;
    QWidget* control() const { return m_control; }

private:
    friend class Form;
    FormRow(QWidget* form, QGridLayout* grid, bool stacked, const QString& label, const QList<QWidget*>& controls,
        const QString& help);
    void place(QGridLayout* grid, bool stacked);
    void clearWord();

    QWidget* m_control;
    Text* m_label;
    QWidget* m_field; ///< Holds control, word below and help.
    Text* m_help;
    QWidget* m_word = nullptr; ///< The fault, or what is good about it.
    std::function<QString()> m_check;
    bool m_faulty = false;
};

} // namespace everyport::ui
