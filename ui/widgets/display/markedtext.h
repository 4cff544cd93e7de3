#pragma once

#include <QWidget>

#include "ui/widgets/display/texts.h"

namespace everyport::ui {

/// A sentence that says what is wrong, or may be, with its mark before it: in colour alone nobody sees it who sees no
/// colours. Hidden while it has no words; they can be selected.
class MarkedText : public QWidget {
    Q_OBJECT
public:
    MarkedText(Text::Size size, QWidget* parent);
    void setState(Mark mark, const QString& words); ///< Without a mark they are in Tone::Second.
    QString text() const;

private:
    StateText* m_mark;
    Text* m_words;
};

} // namespace everyport::ui
