#pragma once

#include <QPlainTextEdit>

namespace everyport::ui {

/// The files of this computer in what is dragged or pasted.
QStringList filesIn(const QMimeData* source);

/// The field of the input line: grows with what is written, up to some lines. What its keys mean beyond writing is
/// asked of whoever listens.
class ComposeEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ComposeEdit(QWidget* parent = nullptr);

    void put(const QString& text); ///< Replaces all, the cursor at the end; can be taken back.
    void replace(qsizetype from, qsizetype length, const QString& text);
    void setHint(const QString& hint); ///< Stands in the empty field, on one line.
    QString hint() const { return m_hint; }
    bool isOnFirstLine() const;
    bool isOnLastLine() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendWanted();
    void tabPressed(bool back, bool* taken);
    void upPressed(bool* taken);
    void downPressed(bool* taken);
    void escapePressed(bool* taken);
    void enterPressed(bool* taken); ///< Before it is sent: a list of hits may want it.
    void pageWanted(int by);
    void filesGiven(const QStringList& paths); ///< Dropped or pasted.
    void imageGiven(const QImage& image);
    void linesPasted(const QString& text); ///< More than a few: they are not in yet.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool keyTaken(QKeyEvent* event);
    void fitHeight();
    void fitHint();

    QString m_hint;
};

} // namespace everyport::ui
