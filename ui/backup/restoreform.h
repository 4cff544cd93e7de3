#pragma once

#include <QWidget>

class QPushButton;

namespace everyport::ui {

class BackupJobs;
class PageContext;
class ProgressLine;
class SecretField;
class Segments;
class StateSentence;
class Text;

/// Asks for a backup and looks at it; what is known of it stands where a RestoreForm is.
void chooseBackup(PageContext& context, QWidget* parent);

/// Brings a backup back: says before what of it is new, the same, or will not run, then restarts the program.
class RestoreForm : public QWidget {
    Q_OBJECT
public:
    RestoreForm(PageContext& context, QWidget* parent);

private:
    void follow();
    void offerKept();
    void lookAgain();
    void tryWord();
    void bring();
    void followWord();
    QString words() const;
    QString faultWords() const;

    PageContext& m_context;
    BackupJobs& m_jobs;
    QPushButton* m_choose;
    QPushButton* m_kept;
    ProgressLine* m_progress;
    Text* m_words;
    StateSentence* m_fault;
    SecretField* m_opens;
    QPushButton* m_try;
    Segments* m_mode;
    QPushButton* m_bring;
    QString m_wrong;
    QString m_typed; // that it was looked at with
};

} // namespace everyport::ui
