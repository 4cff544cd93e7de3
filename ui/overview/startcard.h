#pragma once

#include <QFrame>

class QSpacerItem;
class QVBoxLayout;

namespace everyport::ui {

/// One of the first start's choices: a picture, what it is, and the buttons that do it.
class StartCard : public QFrame {
    Q_OBJECT
public:
    enum class Picture { Poll, Talk, Serve };
    StartCard(Picture picture, const QString& title, const QString& text, QWidget* parent = nullptr);
    QVBoxLayout* choices() const { return m_choices; } ///< Where the buttons stand.
    void setPictured(bool isPictured);                 ///< Without its picture it is lower, and its edges are narrower.
    /// Somebody is at work in it: its edge is drawn as a field's.
    void setInUse(bool isInUse);
    bool isInUse() const { return m_isInUse; }
    void setPinned(bool isPinned); ///< Its buttons stay where they are when it grows: it does so below them.
    bool isPictured() const;
    int pictureHeight() const; ///< What it is lower by.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_plate;
    QVBoxLayout* m_choices;
    QSpacerItem* m_above; ///< The choices.
    QSpacerItem* m_below;
    bool m_isInUse = false;
};

} // namespace everyport::ui
