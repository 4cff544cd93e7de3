#pragma once

#include <QPushButton>

namespace everyport::ui {

/// A button whose words go on in a next line where its place is too narrow for them: one that must not be cut, in a
/// card that cannot grow. As high as its lines, as wide as its card, no narrower than its longest word.
class WrappedButton : public QPushButton {
    Q_OBJECT
public:
    /// `icon` is a name of style/colours/icons.h, empty for none; its look is set as that of other buttons (buttons.h).
    WrappedButton(const QString& text, const QString& icon, QWidget* parent);

    QSize sizeHint() const override; ///< For one line.
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QString linesIn(int width) const; ///< The words as they are painted, with line feeds.

protected:
    void initStyleOption(QStyleOptionButton* option) const override;

private:
    QSize sizeWith(const QString& words) const;
};

} // namespace everyport::ui
