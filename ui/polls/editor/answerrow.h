#pragma once

#include <QFrame>
#include <QLineEdit>

class QHBoxLayout;
class QToolButton;

namespace everyport::ui {

class Text;

/// Where an answer's title is typed. Return asks for the next row, several pasted lines become several rows.
class AnswerField : public QLineEdit {
    Q_OBJECT
public:
    explicit AnswerField(QWidget* parent = nullptr);
    /// Ctrl+Z is the window's while the field is as it is now: what was done last was not done in it.
    void leaveUndo(bool leaves);
    void showTitle(const QString& title); ///< From its beginning, unless somebody writes here.

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void followingWanted();
    void moveWanted(int by);
    void emptied(); ///< Backspace in an empty one.
    void linesPasted(const QStringList& lines);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int m_caret = -1; ///< Where it was when the keyboard left; -1: nowhere to go back to.
    bool m_leavesUndo = false;
    QString m_left; ///< What stood in it then.
};

/// One answer in the editor: grip, colour, title, its readers, image, cross. It is the box of its field, which has no
/// frame of its own: so it shows who has the keyboard.
class AnswerRow : public QFrame {
    Q_OBJECT
public:
    explicit AnswerRow(QWidget* parent = nullptr);

    struct Look {
        QColor colour = {};
        QStringList readers = {}; ///< Names, with what is wrong behind them.
        QStringList readerIds = {};
        bool waiting = false; ///< Takes the next tapped reader.
        bool assigning = false;
        bool hasImage = false;
        bool removable = true;
        QString whyKept = {};   ///< Where it is not removable for a reason of its own.
        bool movable = true;    ///< There is a grip.
        bool stays = false;     ///< There is no cross.
        QString number = {};    ///< Of a scale's step, before the field.
        int numberWidth = 0;    ///< Of the widest one: fields begin on one line.
        QString empty = {};     ///< What the field is for, while nothing is in it.
        bool asksRight = false; ///< Of a quiz: it can be said to be right.
        bool isRight = false;
        bool isSettled = false; ///< There are votes: what is right stays so.
        int votes = 0;          ///< With some it stays, and the cross says so.
    };
    void show(const QString& title, const Look& look);
    void setVotes(int votes);
    int votes() const { return m_look.votes; }
    QToolButton* rightButton() const { return m_right; } ///< Hidden where nothing is right or wrong.
    AnswerField* field() const { return m_field; }
    QWidgetList stops() const;   ///< What Tab goes to, in order.
    QWidget* lastReader() const; ///< Null where it has none.

Q_SIGNALS:
    void removeWanted();
    void imageWanted(QWidget* below);
    void readerClicked(const QString& reader);
    void rightWanted(bool isRight);
    void chosen(); ///< A click on the row itself.
    void dragged(int globalY, bool dropped);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRect gripRect() const;
    void showReaders();
    void nameButtons(const QString& answer);
    void showRemovable();

    Look m_look;
    Text* m_number;
    AnswerField* m_field;
    QHBoxLayout* m_readers;
    Text* m_word;
    QToolButton* m_right; ///< Of a quiz.
    QToolButton* m_image;
    QToolButton* m_remove;
    bool m_dragging = false;
};

} // namespace everyport::ui
