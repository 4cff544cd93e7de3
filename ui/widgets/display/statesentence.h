#pragma once

#include "ui/widgets/display/texts.h"

namespace everyport::ui {

/// A state that is said by a sentence: it takes the width that its layout gives, and as many lines as it then needs.
class StateSentence : public StateText {
    Q_OBJECT
public:
    explicit StateSentence(QWidget* parent = nullptr);
    void setState(Mark mark, const QString& words); ///< As StateText does. Not by way of a StateText.
    int heightForWidth(int width) const override;   ///< In px.

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect wordsWithin(int width) const;
    void applyTip();

    Mark m_mark = Mark::None;
};

} // namespace everyport::ui
