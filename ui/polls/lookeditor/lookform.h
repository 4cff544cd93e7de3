#pragma once

#include <QWidget>

#include "ui/polls/themes/themelook.h"
#include "ui/polls/themes/walltheme.h"

class QComboBox;
class QLineEdit;

namespace everyport {
class Reactor;
}

namespace everyport::ui {

class ColourField;
class ColourSwatch;
class Form;
class FormRow;
class PictureField;

/// What a look is made of, as fields over a value.
class LookForm : public QWidget {
    Q_OBJECT
public:
    explicit LookForm(Reactor& reactor, QWidget* parent = nullptr); ///< Which must outlive it.

    const WallTheme& theme() const { return m_theme; }
    void setTheme(const WallTheme& theme); ///< Into all fields; emits nothing.
    ThemeLook look() const;                ///< With the pictures that are decoded already.
    bool isTaking() const;                 ///< A picture that was chosen is being read, and not in the theme yet.
    bool check();                          ///< The first field that is wrong says so.

Q_SIGNALS:
    /// By hand; `field` is the same for letter after letter of one that is typed, and empty for what is done at once.
    void changed(const QString& field);
    void decoded(); ///< A picture of the theme that was set has come into `look`.

private:
    void addColours();
    void addAnswers();
    void addPictures();
    void change(const QString& field);
    void followOurs();

    WallTheme m_theme;
    Form* m_form;
    QLineEdit* m_name;
    ColourField* m_ground;
    ColourField* m_text;
    QList<ColourSwatch*> m_answers;
    QComboBox* m_font;
    PictureField* m_logo;
    PictureField* m_picture;
};

} // namespace everyport::ui
