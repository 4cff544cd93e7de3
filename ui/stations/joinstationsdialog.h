#pragma once

#include <QPointer>

#include "app/station/running/commands.h"
#include "netcore/task/task.h"
#include "ui/widgets/dialogs/dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace everyport::ui {

class Form;
class FormRow;
class PageContext;

/// Makes this program a station of others: by the lines that their home station showed, or by a card. Where that did
/// not come about it stays open, and says why.
class JoinStationsDialog : public Dialog {
    Q_OBJECT
public:
    explicit JoinStationsDialog(PageContext& context);

Q_SIGNALS:
    void joined();

private:
    QWidget* makeHead();
    void addOwnAccount();
    void openFile();
    void read(const QString& path);
    QString fault() const;
    bool join();
    static Task<Result<Done>> joining(QPointer<JoinStationsDialog> dialog, Station* station, CommandRequest request);
    bool ended(const Result<Done>& done);
    bool isStation() const;

    PageContext& m_context;
    QWidget* m_body;
    QPlainTextEdit* m_text;
    Form* m_form;
    FormRow* m_textRow = nullptr;
    QLineEdit* m_address;
    QLineEdit* m_password;
    bool m_isJoining = false;
    Task<Result<QByteArray>> m_reading;
};

} // namespace everyport::ui
