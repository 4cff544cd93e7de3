#pragma once

#include <functional>

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace everyport::ui {

class Text;
class WrapLayout;

/// A heading with a button at its end, and a line for each of what is there: SSH keys, certificates, tokens. Each line
/// can be taken away; without any a sentence stands there. Whoever takes one away by the keyboard goes on at the line
/// that took its place.
class ThingList : public QWidget {
    Q_OBJECT
public:
    struct Thing {
        QString title = {};
        QString caption = {}; ///< Below it, grey.
        QString toolTip = {};
        std::function<void()> remove = {};
        bool isFingerprint = false; ///< The caption is compared by both its ends: it is cut in the middle.
    };
    ThingList(const QString& heading, const QString& none, const QString& removeWord, QWidget* parent = nullptr);

    void addButton(const QString& text, const QString& icon, std::function<void()> pressed);
    void setThings(const QList<Thing>& things);

private:
    QWidget* showNone();
    QToolButton* showLine(const Thing& thing);

    QString m_none;
    QString m_removeWord;
    QVBoxLayout* m_lines;
    QList<QToolButton*> m_removes; ///< A line each.
    WrapLayout* m_head;
};

} // namespace everyport::ui
