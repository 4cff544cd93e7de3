#pragma once

#include <QWidget>

#include "ui/polls/slides/slide.h"

class QLineEdit;
class QPlainTextEdit;

namespace everyport::ui {

class Form;
class Text;

/// The fields of one slide; of a question it says where that is edited.
class SlideForm : public QWidget {
    Q_OBJECT
public:
    explicit SlideForm(QWidget* parent = nullptr);

    void setSlide(const Slide& slide); ///< Nothing is emitted.
    void setQuestion();
    void begin(); ///< Its first field has the keyboard.

Q_SIGNALS:
    void changed(const Slide& slide);

private:
    void askPicture();
    void tell();

    Slide m_slide;
    Text* m_said;
    Form* m_form;
    QLineEdit* m_title;
    QPlainTextEdit* m_words;
    QLineEdit* m_picture;
    bool m_isTaking = false;
};

} // namespace everyport::ui
