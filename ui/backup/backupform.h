#pragma once

#include <QWidget>

class QPushButton;

namespace everyport::ui {

class BackupJobs;
class PageContext;
class PartList;
class ProgressLine;
class SecretField;
class StateSentence;
class Switch;
class Text;

/// Makes a backup: its parts with their sizes, whether passwords go in, and about how large it will be.
class BackupForm : public QWidget {
    Q_OBJECT
public:
    BackupForm(PageContext& context, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void askWhere();
    void follow(); ///< The jobs, and what is chosen.
    void followJob();
    void followWord();
    QString wrongWord() const;
    QString words() const;
    QString faultWords() const;

    BackupJobs& m_jobs;
    PartList* m_parts;
    Switch* m_withSecrets;
    SecretField* m_word;
    SecretField* m_again;
    Text* m_wordHelp;
    QPushButton* m_make;
    Text* m_about;
    ProgressLine* m_progress;
    Text* m_words;
    StateSentence* m_fault;
    QString m_wrong; // in what was typed
    bool m_isMeasured = false;
    bool m_wasMaking = false;
    bool m_comesBack = false; ///< The keyboard was at the button that began it.
};

} // namespace everyport::ui
