#pragma once

#include <QVariant>
#include <QVBoxLayout>

class QLineEdit;

namespace everyport {
struct Option;
}

namespace everyport::ui {

class Text;

/// Asks the one thing of an account that only its person knows: the name that others shall see, or the password. Takes
/// no place while nothing is asked. Its widgets are `parent`'s.
class PersonalField : public QVBoxLayout {
    Q_OBJECT
public:
    explicit PersonalField(QWidget* parent);

    /// Null: nothing. What was typed stays; a name that is empty becomes `known`, or where that is invalid the person's
    /// on this computer.
    void ask(const Option* option, const QVariant& known);
    void hide();
    bool isAsked() const;
    bool isComplete() const; ///< Nothing is asked, or something stands there.
    QString text() const;
    QString missingWords() const; ///< What to do about an empty one.
    QLineEdit* edit() const;      ///< The one in which it is typed.

Q_SIGNALS:
    void edited();
    void returnPressed();

private:
    Text* m_label;
    QLineEdit* m_name;
    QLineEdit* m_secret;
};

} // namespace everyport::ui
