#pragma once

#include <QScrollArea>

#include "ui/preferences/preference.h"

class QVBoxLayout;

namespace everyport::ui {

class PreferenceHistory;
class PreferenceRow;
class Text;

/// The settings of one group, under its title. What was changed elsewhere is shown here as well.
class PreferenceForm : public QScrollArea {
    Q_OBJECT
public:
    PreferenceForm(PreferenceHistory& history, QWidget* parent);

    void showGroup(const PreferenceGroup& group);
    QString group() const { return m_group; }
    void mark(const QString& words); ///< What is found by them; none: takes the marks away.
    bool reveal(const QString& key); ///< Scrolls there and gives its control the keyboard; false: not here.
    QStringList marked() const;      ///< Keys, from above.
    const QList<PreferenceRow*>& rows() const { return m_rows; }
    void refresh();
    void refreshNow(); ///< The words beside buttons alone: what is being typed stays.

private:
    QWidget* m_body;
    Text* m_title;
    QVBoxLayout* m_column;
    PreferenceHistory& m_history;
    QString m_group;
    QString m_words;
    QList<PreferenceRow*> m_rows;
    QWidget* m_box = nullptr;
};

} // namespace everyport::ui
