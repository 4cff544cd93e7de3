#pragma once

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTest>

#include "ui/console/keys/promptkeys.h"

/// A field with the keys of an editor, and a prompt that notes what it is asked.
class KeyField : public QPlainTextEdit, public everyport::ui::PromptKeysHost {
public:
    explicit KeyField(everyport::ui::PromptKeys::Kind kind) : keys(everyport::ui::PromptKeys::make(kind, *this, *this))
    {
    }

    void begin(const QString& text, int at)
    {
        setPlainText(text);
        QTextCursor cursor = textCursor();
        cursor.setPosition(at);
        setTextCursor(cursor);
        keys->begin();
        asked.clear();
    }
    int at() const { return textCursor().position(); }

    bool walkHistory(int by) override
    {
        asked.append(QStringLiteral("walk %1").arg(by));
        return true;
    }
    void searchHistory() override { asked.append(QStringLiteral("search")); }
    void searchAgain(int by) override { asked.append(QStringLiteral("again %1").arg(by)); }
    void beginLine() override { insertPlainText(QStringLiteral("\n")); }
    void modeChanged() override {}

    std::unique_ptr<everyport::ui::PromptKeys> keys;
    QStringList asked;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (!keys->press(*event))
            QPlainTextEdit::keyPressEvent(event);
    }
};
