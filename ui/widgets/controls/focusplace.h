#pragma once

#include <QString>
#include <QWidget>

namespace everyport::ui {

/// Where in a page or form the keyboard is, and in a text field the caret, for the one that takes its place. The widget
/// is found again by what it and those around it are, by its accessible name, and by how many before it are the same
/// in all that; where that one speaks another language, without the names. It keeps nothing of the one that goes.
class FocusPlace {
public:
    /// Where the keyboard is in `root`; in a window that is not active, where it will be. Elsewhere or null: nowhere.
    explicit FocusPlace(const QWidget* root);

    bool isAnywhere() const { return m_before >= 0; }
    /// Gives the keyboard to the same place in `root`; false: there is none.
    bool resume(QWidget* root) const;
    /// The same in another language, in which all have other names.
    bool resumeInOtherWords(QWidget* root) const;

private:
    bool give(QWidget* widget) const;

    QString m_way;
    QString m_wayWithoutName;
    qsizetype m_before = -1; ///< Of the same way.
    qsizetype m_beforeWithoutName = -1;
    int m_anchor = -1; ///< Where the selection begins; -1: it is no text field.
    int m_caret = -1;
};

} // namespace everyport::ui
