#pragma once

#include <utility>

#include <QString>
#include <QTimer>

class QPainter;
class QWidget;

namespace everyport::ui {

/// What the keys of the big screen do, in a bar at its foot: there for a moment when the pointer moves, which is seen
/// as long as the bar, and when a key did nothing, which it says then. A part of the window that it is painted on.
class PresentHints {
public:
    struct Keys {
        bool isSlide = false;           ///< Then those that are a question's are left out.
        std::pair<int, int> place = {}; ///< In its show; {0, 0}: in none.
        bool hasOtherScreens = false;
    };
    explicit PresentHints(QWidget& wall);

    void point();                  ///< The pointer has moved.
    void say(const QString& said); ///< Why a key did nothing: before the keys.
    void forgetSaid();
    void hide(); ///< And the pointer, and what was said.
    bool isShown() const { return m_moment.isActive(); }
    QString said() const { return isShown() ? m_said : QString(); }
    /// In px. More than one line where the wall is too narrow for all keys beside each other.
    qreal height(const Keys& keys) const;
    void paint(QPainter* painter, const Keys& keys) const;

private:
    QWidget& m_wall;
    QTimer m_moment; ///< Runs while it is shown.
    QString m_said;
};

} // namespace everyport::ui
