#pragma once

#include <QWidget>

class QVBoxLayout;

namespace everyport::ui {

class AnswerRow;
class DraftUndo;
class AssignTaps;
class PollController;
class PollDraft;

/// The answers of a draft as editable rows.
class AnswerList : public QWidget {
    Q_OBJECT
public:
    AnswerList(PollController& controller, PollDraft& draft, AssignTaps& taps, QWidget* parent = nullptr);

    void refresh();
    void add();
    void addLines(const QStringList& lines, int after = -1);
    void askForLines(); ///< A dialog for many lines.
    QWidget* firstField() const;
    QWidgetList stops() const;   ///< What Tab goes to in all rows, in order.
    QWidget* lastReader() const; ///< Of the last answer that has one; null where none has.
    /// To the first empty answer while there are too few, or to one that lacks its title; false where nothing lacks.
    bool focusMissing();

private:
    AnswerRow* makeRow();
    void fillRow(int index);
    QMap<QString, int> votes() const;
    void showVotes();
    void removeAt(int index);
    void leaveUndo(bool leaves);
    void move(int from, int to);
    bool focusRight();
    void focusRow(int index, Qt::FocusReason reason = Qt::TabFocusReason);
    int indexOf(const AnswerRow* row) const;
    void chooseImage(int index, QWidget* below);
    void offerReader(const QString& reader, QWidget* below);

    PollController& m_controller;
    PollDraft& m_draft;
    AssignTaps& m_taps;
    DraftUndo* m_undo;
    QVBoxLayout* m_column;
    QList<AnswerRow*> m_rows;
    bool m_areMovable = true; ///< As the rows show it.
};

} // namespace everyport::ui
